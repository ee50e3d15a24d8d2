// Actors that nothing is tied to any more go.
// $actors: LIST<STRING> - ids of actors that had gone
UNWIND $actors AS id
MATCH (actor:PastActor {id: id})
WHERE NOT EXISTS { (actor)--() } AND actor.renamed IS NULL AND actor.added IS NULL AND actor.kindSet IS NULL
DELETE actor
RETURN count(*) AS actors
