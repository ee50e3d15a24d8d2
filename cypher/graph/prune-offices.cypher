// Which offices and bodies are tied to somebody to whom no mention ties them, or tied twice? The ties go.
// $actors: LIST<STRING> - ids of the offices and bodies
UNWIND $actors AS id
MATCH (actor:Actor {id: id})-[tie:OF]->(principal)
WITH actor, principal, collect(tie) AS ties
WITH ties, NOT actor:Person AND actor <> principal AND EXISTS {
  (actor)<-[:REFERS_TO]-(:Mention)-[:OF]->(:Mention)-[:REFERS_TO]->(principal)
} AS supported
UNWIND CASE WHEN supported THEN tail(ties) ELSE ties END AS tie
DELETE tie
RETURN count(*) AS ties
