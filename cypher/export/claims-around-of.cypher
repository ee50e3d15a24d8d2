// In which claims have these actors a part, and who else?
// $ids: LIST<STRING> - ids of actors
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
MATCH (actor)-[:MADE|ABOUT|SUBJECT|OBJECT]-(claim:Claim)
RETURN actor.id AS id, claim.id AS claim,
       COLLECT { MATCH (claim)-[:MADE|ABOUT|SUBJECT|OBJECT]-(other:Actor) WHERE other <> actor RETURN other.id } AS others
