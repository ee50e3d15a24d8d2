// Edges are counted anew from the claims that support them.
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
RETURN count(relation) AS edges
