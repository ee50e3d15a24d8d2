// Which claims support edges, in the order of the edges' keys?
MATCH (claim:Claim)
WHERE claim.edge > ''
RETURN claim.id AS id, claim.edge AS edge, claim.wording AS wording, claim.article AS article, claim.outlet AS outlet,
       CASE WHEN claim.date > '0001-01-01' THEN claim.date END AS date, claim.confidence AS confidence, claim.status AS status
ORDER BY claim.edge
