// Mentions of an actor mean the actor that it is part of now.
// $moves: LIST<MAP> - member: the actor as it was read, from: whom its mentions mean so far, to: whom from now on
UNWIND $moves AS row
MATCH (from:Actor {id: row.from})<-[old:REFERS_TO]-(mention)
WHERE coalesce(old.actor, row.from) = row.member
MATCH (to:Actor {id: row.to})
CREATE (mention)-[new:REFERS_TO {method: old.method, score: old.score, by: old.by}]->(to)
SET new.actor = CASE WHEN row.member <> row.to THEN row.member END
DELETE old
RETURN mention.id AS id
