// Which claims did this article report that counts no more?
// step of: GET /api/articles/{id}
// $article: STRING - id of the article
MATCH (:PastArticle {id: $article})-[:REPORTS]->(c:PastClaim)
RETURN c.id AS id
