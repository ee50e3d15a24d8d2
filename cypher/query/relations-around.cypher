// Which edges touch one of these actors?
// step of: GET /api/network
// $ids: LIST<STRING> - ids of actors
// $limit: INTEGER = 1000 - how many edges at most
UNWIND $ids AS id
MATCH (:Actor {id: id})-[edge:REQUESTED|APPROVED|CRITICIZED|SUPPORTED|SPOKESPERSON_FOR|HOLDS_OFFICE
                             |REJECTED|ORDERED|ACCUSED|DENIED|PRAISED|PROMISED|WARNED|MET_WITH|APPOINTED|RESIGNED_FROM]-(:Actor)
WITH DISTINCT edge
LIMIT $limit
WITH edge, startNode(edge) AS subject, endNode(edge) AS object
RETURN subject {.id, .name, labels: labels(subject)} AS subject, type(edge) AS type,
       object {.id, .name, labels: labels(object)} AS object, properties(edge) AS edge
