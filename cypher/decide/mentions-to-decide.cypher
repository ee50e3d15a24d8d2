// Whom do these mentions mean?
// $mentions: LIST<STRING> - ids of the mentions
UNWIND $mentions AS id
MATCH (mention:Mention {id: id})-[refers:REFERS_TO]->(actor:Actor)
RETURN id, mention.name AS name, mention.made AS made, coalesce(refers.actor, actor.id) AS base, actor.id AS actor,
       refers.method AS method, refers.score AS score, refers.by AS by
