// Actors that nothing is tied to any more go, unless a decision that stands is about them.
// That it may be another one is nothing that was decided.
// $actors: LIST<STRING> - ids of actors that had gone
UNWIND $actors AS id
MATCH (actor:PastActor {id: id})
WHERE NOT EXISTS { (actor)-[tie]-() WHERE NOT tie:MAY_BE } AND actor.renamed IS NULL AND actor.added IS NULL AND actor.kindSet IS NULL
  AND NOT EXISTS {
    MATCH (:Decided {id: id})<-[:ON]-(decision:Decision)
    WHERE decision.undoneBy IS NULL AND decision.kind <> 'undo'
  }
DETACH DELETE actor
RETURN count(*) AS actors
