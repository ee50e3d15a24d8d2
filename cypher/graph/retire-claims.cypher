// Claims count no more. Their ties to actors have gone before: see unproject-claims.
// $claims: LIST<MAP> - id of each, and past: why
UNWIND $claims AS row
MATCH (claim:Claim {id: row.id})
SET claim:PastClaim, claim.past = row.past
REMOVE claim:Claim, claim.speaker, claim.about, claim.edge, claim.queue
RETURN count(claim) AS claims
