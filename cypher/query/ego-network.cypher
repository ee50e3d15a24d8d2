// Who stands around this actor, and how do they stand to each other?
// At depth 1 the edges of the actor, those of which most articles tell first; at depth 2 also edges of the 40 nearest. Of
// a neighbour that has very many edges, 400 are looked at.
// graph: subject, edge, object
// $actor: ACTOR - the actor in the middle, such as Mike Kehoe
// $depth: INTEGER = 2 - 1 or 2
// $types: LIST<STRING> = [] - types of the edges, with commas between them; all where none is named
// $status: STRING = null - proposed or accepted
// $confidence: FLOAT = 0.0 - how likely it is at least that one of its claims was read right, 0 to 1
// $from: DATE = '0001-01-01' - first day: it was reported on it or later
// $to: DATE = '9999-12-31' - last day: it was reported on it or earlier
// $limit: INTEGER = 200 - how many edges at most
MATCH (middle:Actor {id: $actor})
CALL (middle) {
  MATCH (middle)-[edge:REQUESTED|APPROVED|CRITICIZED|SUPPORTED|SPOKESPERSON_FOR|HOLDS_OFFICE
                      |REJECTED|ORDERED|ACCUSED|DENIED|PRAISED|PROMISED|WARNED|MET_WITH|APPOINTED|RESIGNED_FROM]-(:Actor)
  WHERE (size($types) = 0 OR type(edge) IN $types) AND ($status IS NULL OR edge.status = $status)
    AND coalesce(edge.confidence, 1.0) >= $confidence
    AND coalesce(edge.lastAt, '0001-01-01') >= $from AND coalesce(edge.firstAt, '0001-01-01') <= $to
  WITH DISTINCT edge
  ORDER BY edge.reports DESC, type(edge), startNode(edge).id, endNode(edge).id
  LIMIT $limit
  RETURN collect(edge) AS nearest
}
CALL (middle, nearest) {
  UNWIND nearest AS edge
  RETURN edge, 1 AS distance
  UNION ALL
  UNWIND CASE WHEN $depth > 1 THEN nearest ELSE [] END AS near
  WITH DISTINCT middle, CASE startNode(near) WHEN middle THEN endNode(near) ELSE startNode(near) END AS neighbour
  LIMIT 40
  CALL (middle, neighbour) {
    MATCH (neighbour)-[edge:REQUESTED|APPROVED|CRITICIZED|SUPPORTED|SPOKESPERSON_FOR|HOLDS_OFFICE
                          |REJECTED|ORDERED|ACCUSED|DENIED|PRAISED|PROMISED|WARNED|MET_WITH|APPOINTED|RESIGNED_FROM]-(beyond:Actor)
    WHERE beyond <> middle
    WITH edge
    LIMIT 400
    WITH edge
    WHERE (size($types) = 0 OR type(edge) IN $types) AND ($status IS NULL OR edge.status = $status)
      AND coalesce(edge.confidence, 1.0) >= $confidence
      AND coalesce(edge.lastAt, '0001-01-01') >= $from AND coalesce(edge.firstAt, '0001-01-01') <= $to
    RETURN edge
    ORDER BY edge.reports DESC, type(edge), startNode(edge).id, endNode(edge).id
    LIMIT 25
  }
  RETURN DISTINCT edge, 2 AS distance
}
WITH edge, distance, startNode(edge) AS subject, endNode(edge) AS object
ORDER BY distance, edge.reports DESC, type(edge), subject.id, object.id
LIMIT $limit
RETURN subject.id AS subjectId, subject.name AS subjectName, type(edge) AS type, object.id AS objectId,
       object.name AS objectName, distance, edge.reports AS reports, edge.outlets AS outlets, edge.firstAt AS firstAt,
       edge.lastAt AS lastAt, edge.status AS status, subject, edge, object
ORDER BY distance, reports DESC, type, subjectId, objectId
LIMIT $limit
