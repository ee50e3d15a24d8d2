// In which claims have actors a part, and who else?
MATCH (actor:Actor)
WHERE actor.id > ''
MATCH (actor)-[:MADE|ABOUT|SUBJECT|OBJECT]-(claim:Claim)
RETURN actor.id AS id, claim.id AS claim,
       COLLECT { MATCH (claim)-[:MADE|ABOUT|SUBJECT|OBJECT]-(other:Actor) WHERE other <> actor RETURN other.id } AS others
