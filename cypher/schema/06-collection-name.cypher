// No two collections have the same name, whatever the case of letters.
CREATE CONSTRAINT collectionName IF NOT EXISTS
FOR (c:Collection) REQUIRE c.key IS UNIQUE
