// A collection is made.
// $collection: MAP - id, name, key, description and createdAt
CREATE (collection:Collection)
SET collection = $collection
RETURN collection.id AS id
