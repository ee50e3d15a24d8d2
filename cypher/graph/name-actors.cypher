// Actors get their names.
// $actors: LIST<MAP> - id, name, names and nameKeys of each
UNWIND $actors AS row
MATCH (actor:Actor {id: row.id})
SET actor.name = row.name, actor.names = row.names, actor.nameKeys = row.nameKeys
RETURN count(actor) AS actors
