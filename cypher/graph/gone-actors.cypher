// Which of these actors had gone without being part of another one?
// $actors: LIST<STRING> - ids of actors
UNWIND $actors AS id
MATCH (actor:PastActor {id: id})
WHERE actor.survivor IS NULL
RETURN id
