// Whom do edges join to these actors, as the articles of a collection state them?
// $ids: LIST<STRING> - ids of actors
// $collection: STRING - id of the collection
UNWIND $ids AS id
MATCH (actor:Actor {id: id})-[:STATED {collection: $collection}]-(neighbour:Actor)
RETURN actor.id AS id, neighbour.id AS neighbour
