// Which relation was told most lately, and which claims does its edge rest on?
MATCH (latest:Claim)
WHERE latest.date IS NOT NULL AND latest.id IS NOT NULL
WITH latest
ORDER BY latest.date DESC, latest.id DESC
LIMIT 500
WITH latest
WHERE latest.edge IS NOT NULL
WITH latest.edge AS edge, count(latest) AS claims
ORDER BY claims DESC, edge
LIMIT 1
MATCH (claim:Claim {edge: edge})
WITH claim
LIMIT 10
MATCH stated = (subject:Actor)<-[:SUBJECT]-(claim)-[:OBJECT]->(object:Actor)
OPTIONAL MATCH edge = (subject)-[relation]->(object)
WHERE type(relation) = claim.relation
RETURN stated, edge
