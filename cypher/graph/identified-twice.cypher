// Which of these actors have more than one identifier of a register?
// $identifiers: LIST<MAP> - actor and scheme of each
UNWIND $identifiers AS row
WITH DISTINCT row.actor AS id, row.scheme AS scheme
MATCH (actor:Actor {id: id})-[:IDENTIFIED_AS]->(identifier:Identifier)
WHERE identifier.scheme = scheme
WITH actor, scheme, collect(DISTINCT identifier.key) AS keys
WHERE size(keys) > 1
RETURN actor.id AS actor, actor.name AS name, scheme, keys
