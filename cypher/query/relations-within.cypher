// Which edges do the articles of this collection state?
// step of: GET /api/relations
// $collection: STRING - id of the collection
// $type: LIST<STRING> = null - types of the edges, any of them
// $status: LIST<STRING> = null - proposed, accepted or both
// $confidence: FLOAT = null - least confidence of the best claim, 0 to 1
// $reports: INTEGER = 1 - in how many articles at least
// $from: STRING = null - first day: it was reported on it or later
// $to: STRING = null - last day: it was reported on it or earlier
// $fromSubject: STRING = '' - where the page begins: subject of the edge before it
// $fromType: STRING = '' - where the page begins: type of the edge before it
// $fromObject: STRING = '' - where the page begins: object of the edge before it
// $limit: INTEGER = 50 - how many edges at most
MATCH (subject:Actor)-[edge:STATED]->(object:Actor)
USING INDEX SEEK edge:STATED(collection, key)
WHERE edge.collection = $collection
  AND edge.key > CASE $fromSubject WHEN '' THEN '' ELSE $fromSubject + '|' + $fromType + '|' + $fromObject END
  AND ($type IS NULL OR edge.type IN $type)
  AND ($status IS NULL OR edge.status IN $status)
  AND ($confidence IS NULL OR edge.confidence >= $confidence)
  AND edge.reports >= $reports
  AND ($from IS NULL OR edge.lastAt >= $from)
  AND ($to IS NULL OR edge.firstAt <= $to)
WITH subject, edge, object
ORDER BY edge.collection, edge.key
LIMIT $limit
RETURN subject {.id, .name, labels: labels(subject)} AS subject, edge.type AS type,
       object {.id, .name, labels: labels(object)} AS object, edge {.claims, .reports, .outlets, .firstAt, .lastAt, .confidence, .status} AS edge
