// Who was lately told to speak for whom?
MATCH (latest:Claim)
WHERE latest.relation = 'SPOKESPERSON_FOR' AND latest.date IS NOT NULL AND latest.id IS NOT NULL
WITH latest
ORDER BY latest.relation DESC, latest.date DESC, latest.id DESC
LIMIT 60
MATCH (latest)-[:SUBJECT]->(spokesperson:Actor)
MATCH (latest)-[:OBJECT]->(principal:Actor)
WITH DISTINCT spokesperson, principal
MATCH speaks = (spokesperson)-[:SPOKESPERSON_FOR]->(principal)
RETURN speaks
