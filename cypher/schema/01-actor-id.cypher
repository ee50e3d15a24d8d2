// Each actor stands once, and is found by its id.
CREATE CONSTRAINT actorId IF NOT EXISTS
FOR (a:Actor) REQUIRE a.id IS UNIQUE
