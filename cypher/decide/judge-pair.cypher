// Two actors are judged same, different or unsure, or not judged any more.
// $one: STRING - id of one actor
// $other: STRING - id of the other
// $type: STRING - SAME, DIFFERENT or UNSURE; null for none
// $properties: MAP - of the judgement
CALL () {
  OPTIONAL MATCH (live:Actor {id: $one})
  OPTIONAL MATCH (past:PastActor {id: $one})
  RETURN coalesce(live, past) AS one
}
CALL () {
  OPTIONAL MATCH (live:Actor {id: $other})
  OPTIONAL MATCH (past:PastActor {id: $other})
  RETURN coalesce(live, past) AS other
}
CALL (one, other) {
  OPTIONAL MATCH (one)-[old:SAME|DIFFERENT|UNSURE]-(other)
  DELETE old
}
FOREACH (type IN CASE WHEN $type IS NULL THEN [] ELSE [$type] END |
  CREATE (one)-[judged:$(type)]->(other)
  SET judged = $properties)
RETURN one.id AS id
