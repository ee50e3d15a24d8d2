// Which claims does this article report?
// $article: STRING - id of the article
MATCH (:Article {id: $article})-[:REPORTS]->(c:Claim)
RETURN c.id AS id
