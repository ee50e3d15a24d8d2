// What can be decided stands once, and is found by its key.
CREATE CONSTRAINT facetKey IF NOT EXISTS
FOR (f:Facet) REQUIRE f.key IS UNIQUE
