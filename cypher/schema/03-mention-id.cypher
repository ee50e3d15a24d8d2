// Each mention stands once, and is found by its id.
CREATE CONSTRAINT mentionId IF NOT EXISTS
FOR (m:Mention) REQUIRE m.id IS UNIQUE
