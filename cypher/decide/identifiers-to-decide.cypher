// By what do other registers, of which each knows a thing by one identifier, know these actors?
// $actors: LIST<STRING> - ids of actors
// $schemes: LIST<STRING> - these registers
UNWIND $actors AS id
OPTIONAL MATCH (live:Actor {id: id})
OPTIONAL MATCH (past:PastActor {id: id})
WITH coalesce(live, past) AS actor
MATCH (actor)-[:IDENTIFIED_AS]->(identifier:Identifier)
WHERE identifier.scheme IN $schemes
RETURN actor.id AS actor, identifier.scheme AS scheme, identifier.key AS key
