// What one actor said mainly about another, newest first.
CREATE RANGE INDEX claimBySpeakerAndAbout IF NOT EXISTS
FOR (c:Claim) ON (c.speaker, c.about, c.date, c.id)
