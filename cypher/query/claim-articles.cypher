// Which articles report these claims?
// step of: POST /api/collections/{id}/claims
// $ids: LIST<STRING> - ids of claims
UNWIND $ids AS id
MATCH (article:Article)-[:REPORTS]->(c:Claim {id: id})
USING INDEX SEEK c:Claim(id)
RETURN DISTINCT article.id AS article
