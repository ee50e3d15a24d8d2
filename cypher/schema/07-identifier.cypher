// Each external identifier stands once, and is found by its scheme and value.
CREATE CONSTRAINT identifierKey IF NOT EXISTS
FOR (i:Identifier) REQUIRE i.key IS UNIQUE
