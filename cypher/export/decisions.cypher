// Which decisions were made, and what did they change, in the order in which they were made?
MATCH (decision:Decision)
WHERE decision.number > 0
WITH decision
ORDER BY decision.number
RETURN decision.id AS id, decision {.*} AS decision,
       COLLECT {
         MATCH (decision)-[changed:CHANGED]->(facet:Facet)
         RETURN changed {.*, key: facet.key}
       } AS changes
