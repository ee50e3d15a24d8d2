// By what are these actors called?
// step of: resolve
// $ids: LIST<STRING> - ids of actors
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
RETURN actor.id AS id, actor.name AS name, actor.names AS names, labels(actor) AS labels
