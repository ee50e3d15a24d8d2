// Which pairs that wait come next in the order of ids?
// step of: resolve
// $after: STRING = '' - id of the last one seen
// $limit: INTEGER = 100 - how many at most
MATCH (:Actor)-[waits:MAY_BE]->(:Actor)
USING INDEX waits:MAY_BE(id)
WHERE waits.id > $after
RETURN waits.id AS id, startNode(waits).id AS a, endNode(waits).id AS b
ORDER BY waits.id
LIMIT $limit
