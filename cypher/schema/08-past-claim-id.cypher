// What was a claim and is no more is found by its id.
CREATE CONSTRAINT pastClaimId IF NOT EXISTS
FOR (p:PastClaim) REQUIRE p.id IS UNIQUE
