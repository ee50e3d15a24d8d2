// What was said mainly about one actor, newest first.
CREATE RANGE INDEX claimByAbout IF NOT EXISTS
FOR (c:Claim) ON (c.about, c.date, c.id)
