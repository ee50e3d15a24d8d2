// What was decided last about these things?
// $keys: LIST<STRING> - what can be decided, such as claim/ID/status
UNWIND $keys AS key
MATCH (facet:Facet {key: key})
RETURN key, facet.value AS value, facet.decision AS decision
