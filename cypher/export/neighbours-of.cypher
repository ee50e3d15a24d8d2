// Whom do edges join to these actors?
// $ids: LIST<STRING> - ids of actors
UNWIND $ids AS id
MATCH (actor:Actor {id: id})-[:REQUESTED|APPROVED|CRITICIZED|SUPPORTED|SPOKESPERSON_FOR|HOLDS_OFFICE
                              |REJECTED|ORDERED|ACCUSED|DENIED|PRAISED|PROMISED|WARNED|MET_WITH|APPOINTED|RESIGNED_FROM]-(neighbour:Actor)
RETURN actor.id AS id, neighbour.id AS neighbour
