// Edges are counted anew from the claims that support them.
// What the articles of a collection state of an edge stands beside it as STATED, counted from their claims alone, so that
// questions can be asked within the collection.
// $edges: LIST<STRING> - keys of the edges: subject id, type and object id with | between them
UNWIND $edges AS edge
MATCH (claim:Claim {edge: edge})
WITH edge,
  count(DISTINCT claim.wording) AS claims,
  count(DISTINCT claim.article) AS reports,
  count(DISTINCT claim.outlet) AS outlets,
  min(CASE WHEN claim.date > '0001-01-01' THEN claim.date END) AS firstAt,
  max(CASE WHEN claim.date > '0001-01-01' THEN claim.date END) AS lastAt,
  max(claim.confidence) AS confidence,
  max(CASE claim.status WHEN 'accepted' THEN 1 ELSE 0 END) AS accepted,
  split(edge, '|') AS parts
MATCH (subject:Actor {id: parts[0]})
MATCH (object:Actor {id: parts[2]})
MERGE (subject)-[relation:$(parts[1])]->(object)
SET relation = {
  claims: claims, reports: reports, outlets: outlets, firstAt: firstAt, lastAt: lastAt, confidence: confidence,
  status: CASE accepted WHEN 1 THEN 'accepted' ELSE 'proposed' END
}
WITH edge, relation, subject, object, parts[1] AS type
CALL (edge, subject, object, type) {
  UNWIND CASE WHEN COUNT { (:Collection) } > 0 THEN [edge] ELSE [] END AS key
  MATCH (claim:Claim {edge: key})<-[:REPORTS]-(:Article)-[:IN]->(collection:Collection)
  WITH key, collection.id AS id,
    count(DISTINCT claim.wording) AS claims,
    count(DISTINCT claim.article) AS reports,
    count(DISTINCT claim.outlet) AS outlets,
    min(CASE WHEN claim.date > '0001-01-01' THEN claim.date END) AS firstAt,
    max(CASE WHEN claim.date > '0001-01-01' THEN claim.date END) AS lastAt,
    max(claim.confidence) AS confidence,
    max(CASE claim.status WHEN 'accepted' THEN 1 ELSE 0 END) AS accepted
  MERGE (subject)-[stated:STATED {collection: id, key: key}]->(object)
  SET stated = {
    collection: id, key: key, type: type,
    claims: claims, reports: reports, outlets: outlets, firstAt: firstAt, lastAt: lastAt, confidence: confidence,
    status: CASE accepted WHEN 1 THEN 'accepted' ELSE 'proposed' END
  }
  RETURN collect(id) AS collections
}
CALL (edge, subject, object, collections) {
  MATCH (subject)-[stated:STATED]->(object)
  WHERE stated.key = edge AND NOT stated.collection IN collections
  DELETE stated
}
RETURN count(relation) AS edges
