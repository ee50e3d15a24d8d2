// Claims count again.
// $claims: LIST<STRING> - ids of the claims
UNWIND $claims AS id
MATCH (claim:PastClaim {id: id})
SET claim:Claim
REMOVE claim:PastClaim, claim.past
RETURN count(claim) AS claims
