// Mentions are tied to those they belong to: an office to its state, a spokesperson to the principal.
// $mentions: LIST<MAP> - id of each mention, and of the one it belongs to
UNWIND $mentions AS row
MATCH (mention:Mention {id: row.id})
MATCH (principal:Mention {id: row.of})
MERGE (mention)-[:OF]->(principal)
RETURN count(*) AS ties
