// What are the texts of these articles?
// step of: GET /api/review
// $articles: LIST<STRING> - ids of the articles
UNWIND $articles AS id
MATCH (article:Article {id: id})
WHERE article.text IS NOT NULL
RETURN id, article.text AS text
