// What are the edges from others to this actor?
// step of: GET /api/relations
// $object: STRING - id of the actor to whom it is done
// $subject: STRING = null - id of the actor at the other end
// $type: STRING = null - their type, such as CRITICIZED
// $status: STRING = null - proposed or accepted
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
  AND ($type IS NULL OR type(edge) = $type)
  AND ($status IS NULL OR edge.status = $status)
WITH subject, edge, object
ORDER BY subject.id, type(edge), object.id
LIMIT $limit
RETURN subject {.id, .name, labels: labels(subject)} AS subject, type(edge) AS type,
       object {.id, .name, labels: labels(object)} AS object, properties(edge) AS edge
