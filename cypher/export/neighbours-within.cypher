// Whom do edges join to whom, as the articles of a collection state them?
// $collection: STRING - id of the collection
MATCH (subject:Actor)-[stated:STATED]->(object:Actor)
USING INDEX SEEK stated:STATED(collection, key)
WHERE stated.collection = $collection AND stated.key > ''
UNWIND [[subject.id, object.id], [object.id, subject.id]] AS ends
RETURN ends[0] AS id, ends[1] AS neighbour
