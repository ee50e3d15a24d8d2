// Which of these claims are there, and what has become of them?
// $claims: LIST<STRING> - ids of the claims
UNWIND $claims AS id
OPTIONAL MATCH (live:Claim {id: id})
OPTIONAL MATCH (past:PastClaim {id: id})
WITH id, live, coalesce(live, past) AS claim
WHERE claim IS NOT NULL
MATCH (article)-[:REPORTS]->(claim)
RETURN id, live IS NOT NULL AS live, claim.past AS past, claim.status AS status, article.id AS article
