// Each collection stands once, and is found by its id.
CREATE CONSTRAINT collectionId IF NOT EXISTS
FOR (c:Collection) REQUIRE c.id IS UNIQUE
