// How are these two actors connected?
// The shortest ways over edges between actors, of the types, days and status asked for; never over articles or claims. An
// edge is of the days if an article reports it on the first of them or later and one on the last or earlier.
// graph: path
// $from: ACTOR - the one actor, such as Quinton Lucas
// $to: ACTOR - the other actor, such as Mike Kehoe
// $types: LIST<STRING> = [] - types of the edges, with commas between them; all where none is named
// $since: DATE = '0001-01-01' - first day
// $until: DATE = '9999-12-31' - last day
// $status: STRING = null - status of the edges, proposed or accepted
// $maxLength: INTEGER = 4 - how many edges a path has at most, up to 6
// $limit: INTEGER = 10 - how many paths at most; all of them are the shortest there are
MATCH (a:Actor {id: $from}), (b:Actor {id: $to})
// The search would fail where both are the same
WITH a, b
WHERE a <> b
MATCH path = allShortestPaths((a)-[:REQUESTED|APPROVED|CRITICIZED|SUPPORTED|SPOKESPERSON_FOR|HOLDS_OFFICE
                                   |REJECTED|ORDERED|ACCUSED|DENIED|PRAISED|PROMISED|WARNED|MET_WITH|APPOINTED|RESIGNED_FROM*..6]-(b))
WHERE all(edge IN relationships(path) WHERE (size($types) = 0 OR type(edge) IN $types)
          AND ($status IS NULL OR edge.status = $status)
          AND coalesce(edge.lastAt, '0001-01-01') >= $since AND coalesce(edge.firstAt, '0001-01-01') <= $until)
WITH path
// There may be very many; beyond these it is left to the database which are told
LIMIT 1000
WITH path
WHERE length(path) <= $maxLength
WITH path, [edge IN relationships(path) | startNode(edge).id + type(edge) + endNode(edge).id] AS steps
ORDER BY steps
LIMIT $limit
RETURN length(path) AS length, [actor IN nodes(path) | actor {.id, .name, labels: labels(actor)}] AS actors,
       [edge IN relationships(path) | {subject: startNode(edge).id, type: type(edge), object: endNode(edge).id,
                                       edge: properties(edge)}] AS edges,
       path
