// Which of these mentions does no claim name that counts? They were read, but are found no more.
// $mentions: LIST<STRING> - ids of the mentions
UNWIND $mentions AS id
MATCH (mention:Mention {id: id})-[:REFERS_TO]->(actor:Actor)
WHERE NOT EXISTS { (mention)<-[:NAMES]-(:Claim) }
SET mention:PastMention
REMOVE mention:Mention
RETURN actor.id AS actor
