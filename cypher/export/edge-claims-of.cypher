// Which of these claims support edges?
// $ids: LIST<STRING> - ids of claims
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
WHERE claim.edge > ''
RETURN claim.id AS id, claim.edge AS edge, claim.wording AS wording, claim.article AS article, claim.outlet AS outlet,
       CASE WHEN claim.date > '0001-01-01' THEN claim.date END AS date, claim.confidence AS confidence, claim.status AS status
