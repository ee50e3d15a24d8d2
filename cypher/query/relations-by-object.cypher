// What are the edges from others to this actor?
// step of: GET /api/relations
// $object: STRING - id of the actor to whom it is done
// $subject: STRING = null - id of the actor at the other end
// $type: LIST<STRING> = null - their types, any of them, such as CRITICIZED
// $status: LIST<STRING> = null - proposed, accepted or both
// $confidence: FLOAT = null - least confidence of the best claim, 0 to 1
// $reports: INTEGER = 1 - in how many articles at least
// $from: STRING = null - the last article that tells it is of this day or later
// $to: STRING = null - the first article that tells it is of this day or earlier
// $fromSubject: STRING = '' - where the page begins: id of the subject of the edge before it
// $fromType: STRING = '' - where the page begins: type of the edge before it
// $fromObject: STRING = '' - where the page begins: id of the object of the edge before it
// $limit: INTEGER = 50 - how many edges at most
MATCH (subject:Actor)-[edge:REQUESTED|APPROVED|CRITICIZED|SUPPORTED|SPOKESPERSON_FOR|HOLDS_OFFICE
                           |REJECTED|ORDERED|ACCUSED|DENIED|PRAISED|PROMISED|WARNED|MET_WITH|APPOINTED|RESIGNED_FROM]->(object:Actor)
WHERE object.id = $object
  AND ($subject IS NULL OR subject.id = $subject)
  AND (subject.id > $fromSubject OR subject.id = $fromSubject
       AND (type(edge) > $fromType OR type(edge) = $fromType AND object.id > $fromObject))
  AND ($type IS NULL OR type(edge) IN $type)
  AND ($status IS NULL OR edge.status IN $status)
  AND ($confidence IS NULL OR edge.confidence >= $confidence)
  AND edge.reports >= $reports
  AND ($from IS NULL OR edge.lastAt >= $from)
  AND ($to IS NULL OR edge.firstAt <= $to)
WITH subject, edge, object
ORDER BY subject.id, type(edge), object.id
LIMIT $limit
RETURN subject {.id, .name, labels: labels(subject)} AS subject, type(edge) AS type,
       object {.id, .name, labels: labels(object)} AS object, properties(edge) AS edge
