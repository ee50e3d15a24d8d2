// Articles are tied to the outlets that published them.
// $outlets: LIST<MAP> - article and actor id of the outlet of each
UNWIND $outlets AS row
MATCH (article:Article {id: row.article})
MATCH (outlet:Actor {id: row.actor})
MERGE (article)-[:PUBLISHED_BY]->(outlet)
RETURN count(*) AS outlets
