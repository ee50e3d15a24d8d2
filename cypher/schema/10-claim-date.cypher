// All claims, newest first.
CREATE RANGE INDEX claimByDate IF NOT EXISTS
FOR (c:Claim) ON (c.date, c.id)
