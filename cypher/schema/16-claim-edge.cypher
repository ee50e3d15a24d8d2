// Claims that support one edge.
CREATE RANGE INDEX claimByEdge IF NOT EXISTS
FOR (c:Claim) ON (c.edge)
