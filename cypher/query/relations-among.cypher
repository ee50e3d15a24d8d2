// Which edges join two of these actors?
// step of: GET /api/network
// $ids: LIST<STRING> - ids of actors
// $limit: INTEGER = 1000 - how many edges at most
UNWIND $ids AS id
MATCH (subject:Actor {id: id})-[edge:REQUESTED|APPROVED|CRITICIZED|SUPPORTED|SPOKESPERSON_FOR|HOLDS_OFFICE
                                    |REJECTED|ORDERED|ACCUSED|DENIED|PRAISED|PROMISED|WARNED|MET_WITH|APPOINTED|RESIGNED_FROM]->(object:Actor)
WHERE object.id IN $ids
WITH subject, edge, object
LIMIT $limit
RETURN subject {.id, .name, labels: labels(subject)} AS subject, type(edge) AS type,
       object {.id, .name, labels: labels(object)} AS object, properties(edge) AS edge
