// Which of these articles were in this collection? They leave it.
// $collection: STRING - id of the collection
// $articles: LIST<STRING> - ids of the articles
MATCH (collection:Collection {id: $collection})
SET collection.id = $collection
WITH collection
UNWIND $articles AS id
MATCH (article:Article {id: id})-[membership:IN]->(collection)
DELETE membership
RETURN DISTINCT article.id AS id
