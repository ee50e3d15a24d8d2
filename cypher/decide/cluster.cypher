// Who is one with these actors, and by which decisions?
// $actors: LIST<STRING> - ids of actors
UNWIND $actors AS id
OPTIONAL MATCH (live:Actor {id: id})
OPTIONAL MATCH (past:PastActor {id: id})
WITH coalesce(live, past) AS start
WHERE start IS NOT NULL
MATCH (start)-[:SAME*0..]-(member)
WITH DISTINCT member
RETURN member.id AS id, member:Actor AS live, member.survivor AS survivor,
       COLLECT {
         MATCH (member)-[same:SAME]->(other)
         RETURN same {.decision, .number, .survivor, other: other.id}
       } AS ties
