// Which of these articles are new? They are stored; those that are there stay as they are.
// $articles: LIST<MAP> - id and properties of each, in the order of the ids
// $storedAt: DATETIME - the moment of this transaction
UNWIND $articles AS row
MERGE (article:Article {id: row.id})
ON CREATE SET article += row.properties, article.storedAt = $storedAt
WITH article
WHERE article.storedAt = $storedAt
RETURN article.id AS id
