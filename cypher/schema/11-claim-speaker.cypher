// What one actor said, newest first.
CREATE RANGE INDEX claimBySpeaker IF NOT EXISTS
FOR (c:Claim) ON (c.speaker, c.date, c.id)
