// Which decisions are these?
// $ids: LIST<STRING> - ids of decisions
UNWIND $ids AS id
MATCH (decision:Decision {id: id})
RETURN decision {.*} AS decision,
       COLLECT {
         MATCH (decision)-[changed:CHANGED]->(facet:Facet)
         RETURN changed {.*, key: facet.key}
       } AS changes
