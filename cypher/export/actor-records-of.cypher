// What are these actors called, and to whom do they belong?
// $ids: LIST<STRING> - ids of actors
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
RETURN actor.id AS id, actor.name AS name,
       CASE
         WHEN actor:Person THEN 'person'
         WHEN actor:Office THEN 'office'
         WHEN actor:Agency THEN 'agency'
         WHEN actor:State THEN 'state'
         WHEN actor:Organization THEN 'organization'
         ELSE 'group'
       END AS kind,
       actor:Unnamed AS unnamed, actor.names AS names,
       COLLECT { MATCH (actor)-[:OF]->(body:Actor) RETURN body.id } AS of,
       actor {.renamed, .added, .kindSet} AS kept
