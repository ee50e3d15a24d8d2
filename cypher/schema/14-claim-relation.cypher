// Claims that state a relation of one type, newest first.
CREATE RANGE INDEX claimByRelation IF NOT EXISTS
FOR (c:Claim) ON (c.relation, c.date, c.id)
