// Claims are stored with their places in the article.
// $claims: LIST<MAP> - id, article, status, places and properties of each
UNWIND $claims AS row
MATCH (article:Article {id: row.article})
MERGE (claim:Claim {id: row.id})
ON CREATE SET claim.status = row.status
SET claim += row.properties
MERGE (article)-[reports:REPORTS]->(claim)
SET reports += row.places
RETURN count(claim) AS claims
