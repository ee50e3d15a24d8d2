// How many edges of each type does this actor have?
// step of: GET /api/actors/{id}
// $actor: STRING - id of the actor
MATCH (a:Actor {id: $actor})-[edge:REQUESTED|APPROVED|CRITICIZED|SUPPORTED|SPOKESPERSON_FOR|HOLDS_OFFICE
                                  |REJECTED|ORDERED|ACCUSED|DENIED|PRAISED|PROMISED|WARNED|MET_WITH|APPOINTED|RESIGNED_FROM]-(:Actor)
RETURN type(edge) AS type, startNode(edge) = a AS asSubject, count(edge) AS edges
