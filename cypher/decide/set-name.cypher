// An actor is called as a person said, or again as its mentions call it.
// $actor: STRING - id of the actor
// $name: STRING - the name; null for the names of its mentions
OPTIONAL MATCH (live:Actor {id: $actor})
OPTIONAL MATCH (past:PastActor {id: $actor})
WITH coalesce(live, past) AS actor
SET actor.renamed = $name
RETURN actor.id AS id
