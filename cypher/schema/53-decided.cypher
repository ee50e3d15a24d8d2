// What decisions are about is found by its id.
CREATE CONSTRAINT decidedId IF NOT EXISTS
FOR (d:Decided) REQUIRE d.id IS UNIQUE
