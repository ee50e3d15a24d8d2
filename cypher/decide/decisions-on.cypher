// Which decisions were made on this claim, actor, mention, article or decision, newest first?
// page: $before = number
// $on: STRING - its id
// $kinds: LIST<STRING> = null - any of these kinds
// $by: STRING = null - who decided
// $from: STRING = null - first day
// $to: STRING = null - last day
// $standing: BOOLEAN = null - whether it stands or was undone
// $before: INTEGER = 9223372036854775807 - where the page begins: number of the decision before it
// $limit: INTEGER = 50 - how many at most
MATCH (:Decided {id: $on})<-[:ON]-(decision:Decision)
WHERE decision.number < $before
  AND ($kinds IS NULL OR decision.kind IN $kinds)
  AND ($by IS NULL OR decision.by = $by)
  AND ($from IS NULL OR left(decision.at, 10) >= $from)
  AND ($to IS NULL OR left(decision.at, 10) <= $to)
  AND ($standing IS NULL OR $standing = (decision.undoneBy IS NULL))
WITH decision
ORDER BY decision.number DESC
LIMIT $limit
RETURN decision {.*} AS decision, decision.number AS number,
       COLLECT {
         MATCH (decision)-[changed:CHANGED]->(facet:Facet)
         RETURN changed {.*, key: facet.key}
       } AS changes
