// A claim that a person made goes, and with it the mentions that a person made for it and that no other claim names. Whom did these mean?
// $claim: STRING - id of the claim
// $mentions: LIST<STRING> - ids of mentions that a person made
MATCH (claim:Claim {id: $claim})
DETACH DELETE claim
WITH count(*) AS claims
UNWIND $mentions AS id
MATCH (mention:Mention {id: id})
WHERE mention.made AND NOT EXISTS { (mention)<-[:NAMES]-() }
OPTIONAL MATCH (mention)-[:REFERS_TO]->(actor)
WITH mention, actor.id AS actor
DETACH DELETE mention
RETURN actor
