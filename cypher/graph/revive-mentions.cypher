// Mentions are found again.
// $mentions: LIST<STRING> - ids of the mentions
UNWIND $mentions AS id
MATCH (mention:PastMention {id: id})-[:REFERS_TO]->(actor)
SET mention:Mention
REMOVE mention:PastMention
RETURN actor.id AS actor
