// Mentions mean these actors.
// $mentions: LIST<MAP> - id, actor: whom it means, base: the actor that is part of that one, method, score and by of each
UNWIND $mentions AS row
MATCH (mention:Mention {id: row.id})-[old:REFERS_TO]->(before:Actor)
MATCH (actor:Actor {id: row.actor})
DELETE old
CREATE (mention)-[new:REFERS_TO]->(actor)
SET new.method = row.method, new.score = row.score, new.by = row.by,
    new.actor = CASE WHEN row.base <> row.actor THEN row.base END
RETURN mention.id AS id, before.id AS before
