// What was an article and is no more is found by its id.
CREATE CONSTRAINT pastArticleId IF NOT EXISTS
FOR (p:PastArticle) REQUIRE p.id IS UNIQUE
