// Actors that nothing is tied to any more go, unless a decision that stands is about them.
// $actors: LIST<STRING> - ids of actors that had gone
UNWIND $actors AS id
MATCH (actor:PastActor {id: id})
WHERE NOT EXISTS { (actor)--() } AND actor.renamed IS NULL AND actor.added IS NULL AND actor.kindSet IS NULL
  AND NOT EXISTS {
    MATCH (:Decided {id: id})<-[:ON]-(decision:Decision)
    WHERE decision.undoneBy IS NULL AND decision.kind <> 'undo'
  }
DELETE actor
RETURN count(*) AS actors
