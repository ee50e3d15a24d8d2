// What the articles of one collection state of these edges is counted anew, as project-edges does of all collections.
// Writing an id again locks the subjects, so that two writers do not count past each other.
// $collection: STRING - id of the collection
// $edges: LIST<STRING> - keys of the edges, in their order
UNWIND $edges AS edge
WITH edge, split(edge, '|') AS parts
MATCH (subject:Actor {id: parts[0]})
MATCH (object:Actor {id: parts[2]})
SET subject.id = parts[0]
WITH edge, parts[1] AS type, subject, object
CALL (edge) {
  MATCH (claim:Claim {edge: edge})<-[:REPORTS]-(:Article)-[:IN]->(:Collection {id: $collection})
  RETURN
    count(DISTINCT claim.wording) AS claims,
    count(DISTINCT claim.article) AS reports,
    count(DISTINCT claim.outlet) AS outlets,
    min(CASE WHEN claim.date > '0001-01-01' THEN claim.date END) AS firstAt,
    max(CASE WHEN claim.date > '0001-01-01' THEN claim.date END) AS lastAt,
    max(claim.confidence) AS confidence,
    max(CASE claim.status WHEN 'accepted' THEN 1 ELSE 0 END) AS accepted
}
CALL (edge, type, subject, object, claims, reports, outlets, firstAt, lastAt, confidence, accepted) {
  WITH *
  WHERE claims > 0
  MERGE (subject)-[stated:STATED {collection: $collection, key: edge}]->(object)
  SET stated = {
    collection: $collection, key: edge, type: type,
    claims: claims, reports: reports, outlets: outlets, firstAt: firstAt, lastAt: lastAt, confidence: confidence,
    status: CASE accepted WHEN 1 THEN 'accepted' ELSE 'proposed' END
  }
}
CALL (edge, subject, object, claims) {
  WITH *
  WHERE claims = 0
  MATCH (subject)-[stated:STATED]->(object)
  WHERE stated.key = edge AND stated.collection = $collection
  DELETE stated
}
RETURN count(edge) AS edges
