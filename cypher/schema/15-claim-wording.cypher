// Claims with the same words.
CREATE RANGE INDEX claimByWording IF NOT EXISTS
FOR (c:Claim) ON (c.wording)
