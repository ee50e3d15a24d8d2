// A collection that has no articles any more goes.
// $id: STRING - id of the collection
MATCH (collection:Collection {id: $id})
DETACH DELETE collection
RETURN count(collection) AS collections
