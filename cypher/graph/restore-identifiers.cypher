// Identifiers of actors of another graph are put back.
// $identifiers: LIST<MAP> - actor, key, scheme, value, by, at and base of each
UNWIND $identifiers AS row
OPTIONAL MATCH (live:Actor {id: row.actor})
OPTIONAL MATCH (past:PastActor {id: row.actor})
WITH row, coalesce(live, past) AS actor
WHERE actor IS NOT NULL
MERGE (identifier:Identifier {key: row.key})
SET identifier.scheme = row.scheme, identifier.value = row.value
MERGE (actor)-[identified:IDENTIFIED_AS]->(identifier)
SET identified.by = row.by, identified.at = row.at, identified.actor = row.base
RETURN count(*) AS identifiers
