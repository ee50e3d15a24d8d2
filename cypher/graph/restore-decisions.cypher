// Decisions of another graph are written down, in their order, with what they changed: what changed last counts.
// $decisions: LIST<MAP> - properties of each, on among them, and changes: properties of each, with key, after and to
UNWIND $decisions AS row
MERGE (decision:Decision {id: row.properties.id})
SET decision = row.properties
FOREACH (id IN row.properties.on |
  MERGE (thing:Decided {id: id})
  MERGE (decision)-[:ON]->(thing))
FOREACH (change IN row.changes |
  MERGE (facet:Facet {key: change.key})
  SET facet.value = change.properties.after, facet.decision = change.properties.to
  MERGE (decision)-[changed:CHANGED {position: change.properties.position}]->(facet)
  SET changed = change.properties)
RETURN count(*) AS decisions
