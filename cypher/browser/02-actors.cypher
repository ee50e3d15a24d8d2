// Whom was the news about lately?
// The latest 500 claims, and the actors that most of them are about.
MATCH (claim:Claim)
WHERE claim.date IS NOT NULL AND claim.id IS NOT NULL
WITH claim
ORDER BY claim.date DESC, claim.id DESC
LIMIT 500
MATCH (claim)-[:ABOUT]->(actor:Actor)
WITH actor, count(claim) AS claims
ORDER BY claims DESC, actor.id
LIMIT 20
RETURN actor
