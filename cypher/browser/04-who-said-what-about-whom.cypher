// What did the speaker who was quoted most lately say, and about whom?
MATCH (latest:Claim)
WHERE latest.date IS NOT NULL AND latest.id IS NOT NULL
WITH latest
ORDER BY latest.date DESC, latest.id DESC
LIMIT 500
WITH latest
WHERE latest.speaker IS NOT NULL AND latest.about IS NOT NULL
WITH latest.speaker AS id, count(latest) AS claims
ORDER BY claims DESC, id
LIMIT 1
MATCH (speaker:Actor {id: id})
MATCH (claim:Claim)
WHERE claim.speaker = id AND claim.date IS NOT NULL AND claim.id IS NOT NULL
WITH speaker, claim
ORDER BY claim.speaker DESC, claim.date DESC, claim.id DESC
LIMIT 15
MATCH made = (speaker)-[:MADE]->(claim)
OPTIONAL MATCH about = (claim)-[:ABOUT]->(:Actor)
RETURN made, about
