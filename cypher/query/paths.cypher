// How are these two actors connected?
// $from: STRING - id of the one actor
// $to: STRING - id of the other actor
// $maxLength: INTEGER = 4 - how many edges a path has at most, up to 6
// $limit: INTEGER = 10 - how many paths at most; all of them are the shortest there are
MATCH (a:Actor {id: $from}), (b:Actor {id: $to})
MATCH path = allShortestPaths((a)-[:REQUESTED|APPROVED|CRITICIZED|SUPPORTED|SPOKESPERSON_FOR|HOLDS_OFFICE
                                   |REJECTED|ORDERED|ACCUSED|DENIED|PRAISED|PROMISED|WARNED|MET_WITH|APPOINTED|RESIGNED_FROM*..6]-(b))
WITH path
// There may be very many; beyond these it is left to the database which are told
LIMIT 1000
WITH path
WHERE length(path) <= $maxLength
WITH path, [edge IN relationships(path) | startNode(edge).id + type(edge) + endNode(edge).id] AS steps
ORDER BY steps
LIMIT $limit
RETURN [actor IN nodes(path) | actor {.id, .name, labels: labels(actor)}] AS actors,
       [edge IN relationships(path) | {subject: startNode(edge).id, type: type(edge), object: endNode(edge).id,
                                       edge: properties(edge)}] AS edges
