// Who has which part in these claims?
// $ids: LIST<STRING> - ids of claims
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  MATCH (claim)-[tie:MADE|ABOUT|SUBJECT|OBJECT]-(actor:Actor)
  RETURN type(tie) AS type, coalesce(tie.position, 0) AS position, actor.id AS actor
  ORDER BY type, position
}
RETURN claim.id AS id, type, position, actor,
       CASE WHEN claim.date > '0001-01-01' THEN claim.date END AS date
