// Which edges do the claims of these articles support?
// $articles: LIST<STRING> - ids of the articles
UNWIND $articles AS id
MATCH (:Article {id: id})-[:REPORTS]->(claim:Claim)
WHERE claim.edge > ''
RETURN DISTINCT claim.edge AS edge
