// Who was lately told to hold which office, and of what?
MATCH (latest:Claim)
WHERE latest.relation = 'HOLDS_OFFICE' AND latest.date IS NOT NULL AND latest.id IS NOT NULL
WITH latest
ORDER BY latest.relation DESC, latest.date DESC, latest.id DESC
LIMIT 60
MATCH (latest)-[:SUBJECT]->(holder:Actor)
MATCH (latest)-[:OBJECT]->(office:Actor)
MATCH held = (holder)-[:HOLDS_OFFICE]->(office)
OPTIONAL MATCH belongs = (office)-[:OF]->(:Actor)
RETURN held, belongs
