// Offices and bodies are tied to those they belong to, as their mentions are.
// Persons are not: what ties them to a principal is SPOKESPERSON_FOR or HOLDS_OFFICE, and a claim states it.
// $mentions: LIST<STRING> - ids of mentions
UNWIND $mentions AS id
MATCH (mention:Mention {id: id})-[:OF]->(owner:Mention)
MATCH (mention)-[:REFERS_TO]->(actor:Actor)
MATCH (owner)-[:REFERS_TO]->(principal:Actor)
WITH DISTINCT actor, principal
WHERE NOT actor:Person AND actor <> principal
MERGE (actor)-[tie:OF]->(principal)
RETURN count(tie) AS ties
