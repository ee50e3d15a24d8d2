// Which of these articles are not in this collection yet? They come into it. Writing the id again locks the collection.
// $collection: STRING - id of the collection
// $articles: LIST<STRING> - ids of the articles
MATCH (collection:Collection {id: $collection})
SET collection.id = $collection
WITH collection
UNWIND $articles AS id
MATCH (article:Article {id: id})
WHERE NOT EXISTS { (article)-[:IN]->(collection) }
WITH DISTINCT collection, article
CREATE (article)-[:IN]->(collection)
RETURN article.id AS id
