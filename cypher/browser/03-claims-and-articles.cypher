// Which claims came in last, and which articles report them?
MATCH (claim:Claim)
WHERE claim.date IS NOT NULL AND claim.id IS NOT NULL
WITH claim
ORDER BY claim.date DESC, claim.id DESC
LIMIT 12
MATCH report = (article:Article)-[:REPORTS]->(claim)
OPTIONAL MATCH published = (article)-[:PUBLISHED_BY]->(:Actor)
RETURN report, published
