// Actors get their names.
// $actors: LIST<MAP> - id, name, names, nameKeys and matchKeys of each
UNWIND $actors AS row
MATCH (actor:Actor {id: row.id})
SET actor.name = row.name, actor.names = row.names, actor.nameKeys = row.nameKeys, actor.matchKeys = row.matchKeys
RETURN count(actor) AS actors
