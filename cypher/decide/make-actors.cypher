// Actors that people speak of are there, with these names, unless they were before.
// $actors: LIST<MAP> - id, labels, name and names of each
UNWIND $actors AS row
OPTIONAL MATCH (past:PastActor {id: row.id})
WITH row, past
WHERE past IS NULL
MERGE (actor:Actor {id: row.id})
ON CREATE SET actor:$(row.labels), actor.name = row.name, actor.names = row.names
RETURN actor.id AS id
