// What nobody has looked at, in the order of review.
CREATE RANGE INDEX claimByQueue IF NOT EXISTS
FOR (c:Claim) ON (c.queue)
