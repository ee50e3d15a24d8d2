// Claims get their status, and the decision that gave it.
// $claims: LIST<MAP> - id, status and decision of each
UNWIND $claims AS row
MATCH (claim:Claim {id: row.id})
SET claim.status = row.status, claim.decision = row.decision
RETURN count(claim) AS claims
