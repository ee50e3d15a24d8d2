// Actors are part of another one, or nobody speaks of them: they stand for themselves no more, nor do their edges.
// $actors: LIST<MAP> - id of each, and survivor: the actor it is part of, or null
// $types: LIST<STRING> - the types that edges have
UNWIND $actors AS row
MATCH (actor:Actor {id: row.id})
CALL (actor) {
  OPTIONAL MATCH (actor)-[edge:OF|STATED|$any($types)]-()
  DELETE edge
}
SET actor.labels = [label IN labels(actor) WHERE label <> 'Actor'], actor.survivor = row.survivor
REMOVE actor:Actor:$(actor.labels)
SET actor:PastActor
RETURN count(actor) AS actors
