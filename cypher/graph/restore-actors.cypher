// What people said of actors in another graph is put back.
// $actors: LIST<MAP> - id and properties of each
UNWIND $actors AS row
MATCH (actor:Actor {id: row.id})
SET actor += row.properties
RETURN count(actor) AS actors
