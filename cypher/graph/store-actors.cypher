// What are these actors called so far? Those that are missing are made.
// Writing the id again locks the actor, so that two writers do not overwrite each other's names and edges.
// Where a person has said what sort of actor it is, articles do not say otherwise.
// $actors: LIST<MAP> - id and labels of each, in the order of the ids
UNWIND $actors AS row
MERGE (actor:Actor {id: row.id})
SET actor.id = row.id, actor:$(CASE WHEN actor.kindSet IS NULL THEN row.labels ELSE [] END)
RETURN actor.id AS id, actor.name AS name, actor.names AS names, actor.renamed AS renamed, actor:Unnamed AS described
