// Decisions are written down with what they changed.
// $decisions: LIST<MAP> - properties of each, on: ids of what it is about, changes: key, value and decision of what can be decided, and properties of the change
UNWIND $decisions AS row
CREATE (decision:Decision)
SET decision = row.properties
FOREACH (id IN row.on |
  MERGE (thing:Decided {id: id})
  CREATE (decision)-[:ON]->(thing))
FOREACH (change IN row.changes |
  MERGE (facet:Facet {key: change.key})
  SET facet.value = change.value, facet.decision = change.decision
  CREATE (decision)-[changed:CHANGED]->(facet)
  SET changed = change.properties)
RETURN count(*) AS decisions
