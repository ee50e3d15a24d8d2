// An actor has one more name, or no longer.
// $actor: STRING - id of the actor
// $alias: STRING - the name
// $has: BOOLEAN - whether it has it
OPTIONAL MATCH (live:Actor {id: $actor})
OPTIONAL MATCH (past:PastActor {id: $actor})
WITH coalesce(live, past) AS actor
WITH actor, [name IN coalesce(actor.added, []) WHERE name <> $alias] + CASE WHEN $has THEN [$alias] ELSE [] END AS added
SET actor.added = CASE WHEN size(added) > 0 THEN added END
RETURN actor.id AS id
