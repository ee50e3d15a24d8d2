// Each claim stands once, and is found by its id.
CREATE CONSTRAINT claimId IF NOT EXISTS
FOR (c:Claim) REQUIRE c.id IS UNIQUE
