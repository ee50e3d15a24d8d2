// Each decision stands once, and is found by its id.
CREATE CONSTRAINT decisionId IF NOT EXISTS
FOR (d:Decision) REQUIRE d.id IS UNIQUE
