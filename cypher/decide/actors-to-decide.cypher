// Which of these actors are there, and what is known of them?
// $actors: LIST<STRING> - ids of actors
UNWIND $actors AS id
OPTIONAL MATCH (live:Actor {id: id})
OPTIONAL MATCH (past:PastActor {id: id})
WITH id, live, past, coalesce(live, past) AS actor
WHERE actor IS NOT NULL
RETURN id, live IS NOT NULL AS live, past.survivor AS survivor, actor.name AS name, actor.names AS names,
       CASE WHEN live IS NULL THEN past.labels ELSE labels(live) END AS labels,
       COUNT { (actor)-[:MADE]->() } + COUNT { (actor)<-[:ABOUT]-() } AS claims
