// Mentions mean these actors, also mentions of articles that do not count at the moment.
// $mentions: LIST<MAP> - id, actor: whom it means, base: the actor that is part of that one, method, score and by of each
UNWIND $mentions AS row
OPTIONAL MATCH (live:Mention {id: row.id})
OPTIONAL MATCH (past:PastMention {id: row.id})
WITH row, coalesce(live, past) AS mention
MATCH (mention)-[old:REFERS_TO]->(before)
MATCH (actor:Actor {id: row.actor})
DELETE old
CREATE (mention)-[new:REFERS_TO]->(actor)
SET new.method = row.method, new.score = row.score, new.by = row.by,
    new.actor = CASE WHEN row.base <> row.actor THEN row.base END
RETURN row.id AS id, before.id AS before
