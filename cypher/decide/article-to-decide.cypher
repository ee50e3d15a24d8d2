// Is this article there, and does it count?
// $article: STRING - id of the article
OPTIONAL MATCH (live:Article {id: $article})
OPTIONAL MATCH (past:PastArticle {id: $article})
WITH live, coalesce(live, past) AS article
WHERE article IS NOT NULL
RETURN live IS NOT NULL AS live, article.past AS past
