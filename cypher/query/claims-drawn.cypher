// How do these claims hang together with actors and articles?
// step of: the same question in Neo4j Browser
// $ids: LIST<STRING> - ids of claims
UNWIND $ids AS id
MATCH report = (:Article)-[:REPORTS]->(claim:Claim {id: id})
OPTIONAL MATCH made = (:Actor)-[:MADE]->(claim)
OPTIONAL MATCH about = (claim)-[:ABOUT]->(:Actor)
RETURN report, made, about
