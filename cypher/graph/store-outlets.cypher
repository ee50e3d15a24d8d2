// Articles are tied to the outlets that published them.
// $outlets: LIST<MAP> - article and actor id of the outlet of each, and as base the actor that is now part of that one
UNWIND $outlets AS row
MATCH (article:Article {id: row.article})
MATCH (outlet:Actor {id: row.actor})
MERGE (article)-[published:PUBLISHED_BY]->(outlet)
SET published.actor = row.base
RETURN count(*) AS outlets
