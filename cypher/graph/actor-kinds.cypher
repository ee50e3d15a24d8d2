// Which of these actors are stored, and what are they?
// $actors: LIST<STRING> - ids of actors
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
RETURN id, labels(actor) AS labels
