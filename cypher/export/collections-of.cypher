// What are these collections called?
// $ids: LIST<STRING> - ids of collections
UNWIND $ids AS id
MATCH (collection:Collection {id: id})
RETURN collection.id AS id, collection.name AS name, collection.description AS description, collection.createdAt AS createdAt
