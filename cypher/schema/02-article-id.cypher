// Each article stands once, and is found by its id.
CREATE CONSTRAINT articleId IF NOT EXISTS
FOR (a:Article) REQUIRE a.id IS UNIQUE
