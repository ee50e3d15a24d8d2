// A collection gets another name or description.
// $id: STRING - id of the collection
// $changed: MAP - name, key and description
MATCH (collection:Collection {id: $id})
SET collection += $changed
RETURN count(collection) AS collections
