// Which edges do these claims support?
// $claims: LIST<STRING> - ids of the claims
UNWIND $claims AS id
MATCH (claim:Claim {id: id})
WHERE claim.edge IS NOT NULL
RETURN DISTINCT claim.edge AS edge
