// Actors get identifiers that other registers know them by. Which of them were new?
// Of an actor that nobody speaks of any more they are taken: an identifier stands for one actor.
// $identifiers: LIST<MAP> - actor, key, scheme and value of each, in the order of the keys
// $by: STRING - who says so
// $at: STRING - when, ISO 8601
UNWIND $identifiers AS row
MATCH (actor:Actor {id: row.actor})
MERGE (identifier:Identifier {key: row.key})
SET identifier.scheme = row.scheme, identifier.value = row.value
WITH actor, identifier, row
CALL (identifier) {
  OPTIONAL MATCH (:PastActor)-[old:IDENTIFIED_AS]->(identifier)
  DELETE old
}
WITH actor, identifier, row
WHERE NOT EXISTS { (actor)-[:IDENTIFIED_AS]->(identifier) }
CREATE (actor)-[:IDENTIFIED_AS {by: $by, at: $at}]->(identifier)
RETURN row.key AS key
