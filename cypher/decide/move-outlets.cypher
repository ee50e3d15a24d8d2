// Articles of an outlet are published by the actor that it is part of now.
// $moves: LIST<MAP> - member: the actor as it was read, from: who publishes so far, to: who from now on
UNWIND $moves AS row
MATCH (from:Actor {id: row.from})<-[old:PUBLISHED_BY]-(article)
WHERE coalesce(old.actor, row.from) = row.member
MATCH (to:Actor {id: row.to})
CREATE (article)-[new:PUBLISHED_BY]->(to)
SET new.actor = CASE WHEN row.member <> row.to THEN row.member END
DELETE old
RETURN count(*) AS articles
