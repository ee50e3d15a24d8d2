// What is the text of this article?
// $article: STRING - id of the article
MATCH (article:Article {id: $article})
RETURN article.text AS text
