// Which claims does this article report?
// step of: GET /api/articles/{id}
// $article: STRING - id of the article
MATCH (:Article {id: $article})-[:REPORTS]->(c:Claim)
RETURN c.id AS id
