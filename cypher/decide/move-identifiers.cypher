// Identifiers of an actor stand for the actor that it is part of now.
// $moves: LIST<MAP> - member: the actor as it was read, from: whom they stand for so far, to: for whom from now on
UNWIND $moves AS row
MATCH (from:Actor {id: row.from})-[old:IDENTIFIED_AS]->(identifier)
WHERE coalesce(old.actor, row.from) = row.member
MATCH (to:Actor {id: row.to})
CREATE (to)-[new:IDENTIFIED_AS]->(identifier)
SET new = properties(old), new.actor = CASE WHEN row.member <> row.to THEN row.member END
DELETE old
RETURN count(*) AS identifiers
