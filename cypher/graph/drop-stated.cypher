// What the articles of a collection state goes, so much at a time.
// $collection: STRING - id of the collection
// $limit: INTEGER = 10000 - how many at most
MATCH ()-[stated:STATED]->()
USING INDEX SEEK stated:STATED(collection, key)
WHERE stated.collection = $collection AND stated.key > ''
WITH stated
LIMIT $limit
DELETE stated
RETURN count(stated) AS edges
