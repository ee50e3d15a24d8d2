// Which decisions say that one of these actors and one of those are different?
// $ones: LIST<STRING> - ids of actors that are one
// $others: LIST<STRING> - ids of others that are one
UNWIND $ones AS id
OPTIONAL MATCH (live:Actor {id: id})
OPTIONAL MATCH (past:PastActor {id: id})
WITH coalesce(live, past) AS one
MATCH (one)-[different:DIFFERENT]-(other)
WHERE other.id IN $others
RETURN DISTINCT different.decision AS decision
