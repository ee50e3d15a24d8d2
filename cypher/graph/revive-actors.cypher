// Actors that had gone are there again, as what they were.
// $actors: LIST<STRING> - ids of the actors
UNWIND $actors AS id
MATCH (actor:PastActor {id: id})
SET actor:Actor:$(actor.labels)
REMOVE actor:PastActor, actor.labels, actor.survivor
RETURN count(actor) AS actors
