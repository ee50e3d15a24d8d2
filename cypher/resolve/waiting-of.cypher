// Which pairs of these actors wait for a person?
// Those of actors that have gone wait again when these come back.
// Of an actor in very many pairs 200 are looked at.
// step of: resolve
// $actors: LIST<STRING> - ids of actors
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
CALL (actor) {
  MATCH (actor)-[waits:MAY_BE]-(:Actor)
  RETURN waits
  LIMIT 200
}
RETURN DISTINCT waits.id AS id, startNode(waits).id AS a, endNode(waits).id AS b
