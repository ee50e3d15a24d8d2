// Pairs that no longer hold wait no longer.
// $pairs: LIST<STRING> - ids of pairs
UNWIND $pairs AS id
MATCH ()-[waits:MAY_BE]->()
WHERE waits.id = id
DELETE waits
RETURN count(waits) AS pairs
