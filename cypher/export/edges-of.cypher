// Which edges begin at these actors?
// $ids: LIST<STRING> - ids of actors
UNWIND $ids AS id
MATCH (subject:Actor {id: id})
CALL (subject) {
  MATCH (subject)-[edge:REQUESTED|APPROVED|CRITICIZED|SUPPORTED|SPOKESPERSON_FOR|HOLDS_OFFICE
                       |REJECTED|ORDERED|ACCUSED|DENIED|PRAISED|PROMISED|WARNED|MET_WITH|APPOINTED|RESIGNED_FROM]->(object:Actor)
  RETURN edge, type(edge) AS type, object.id AS object
  ORDER BY type, object
}
RETURN subject.id AS subject, type, object, edge.claims AS claims, edge.reports AS reports,
       edge.outlets AS outlets, edge.firstAt AS firstAt, edge.lastAt AS lastAt, edge.confidence AS confidence, edge.status AS status
