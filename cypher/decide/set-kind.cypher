// What sort of actor this is, as a person said, or again as it was read.
// $actor: STRING - id of the actor
// $kinds: LIST<STRING> - the labels of all kinds
// $label: STRING - the label of its kind
// $kind: STRING - the kind that a person said; null for the one that was read
OPTIONAL MATCH (live:Actor {id: $actor})
OPTIONAL MATCH (past:PastActor {id: $actor})
FOREACH (actor IN CASE WHEN live IS NULL THEN [] ELSE [live] END |
  REMOVE actor:$($kinds)
  SET actor:$($label), actor.kindSet = $kind)
FOREACH (actor IN CASE WHEN past IS NULL THEN [] ELSE [past] END |
  SET actor.labels = [label IN actor.labels WHERE NOT label IN $kinds] + $label, actor.kindSet = $kind)
RETURN coalesce(live, past).id AS id
