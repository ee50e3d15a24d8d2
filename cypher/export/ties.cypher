// Who has which part in which claim, in the order of claims?
MATCH (claim:Claim)
WHERE claim.id > ''
MATCH (claim)-[tie:MADE|ABOUT|SUBJECT|OBJECT]-(actor:Actor)
RETURN claim.id AS id, type(tie) AS type, coalesce(tie.position, 0) AS position, actor.id AS actor,
       CASE WHEN claim.date > '0001-01-01' THEN claim.date END AS date
ORDER BY id, type, position
