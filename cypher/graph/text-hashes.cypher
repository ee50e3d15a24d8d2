// Which of these articles are stored, and with which text?
// $articles: LIST<STRING> - ids of the articles
UNWIND $articles AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.textHash AS textHash
