// Pairs of actors wait for a person to judge them.
// $pairs: LIST<MAP> - id, a, b, score and reasons of each, in the order of a and b
// $at: ZONED DATETIME - when they were found
UNWIND $pairs AS row
MATCH (a:Actor {id: row.a})
MATCH (b:Actor {id: row.b})
MERGE (a)-[waits:MAY_BE]->(b)
ON CREATE SET waits.at = $at
SET waits.id = row.id, waits.score = row.score, waits.reasons = row.reasons
RETURN count(waits) AS pairs
