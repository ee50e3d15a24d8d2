// Which of these actors are no more, and whose part are they now?
// $actors: LIST<STRING> - ids of actors
UNWIND $actors AS id
MATCH (past:PastActor {id: id})
RETURN id, past.survivor AS survivor
