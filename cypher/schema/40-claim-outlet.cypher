// What one outlet reported, newest first.
CREATE RANGE INDEX claimByOutlet IF NOT EXISTS
FOR (c:Claim) ON (c.outlet, c.date, c.id)
