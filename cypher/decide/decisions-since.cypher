// Which decisions after this one stand, and changed the same things?
// $id: STRING - id of a decision
MATCH (one:Decision {id: $id})-[:CHANGED]->(facet:Facet)<-[:CHANGED]-(decision:Decision)
WHERE decision.number > one.number AND decision.undoneBy IS NULL
RETURN DISTINCT decision {.*} AS decision
LIMIT 100
