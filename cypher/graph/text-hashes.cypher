// Which of these articles are stored, with which texts in all their versions, and why does the newest not count, if it does not?
// $articles: LIST<STRING> - ids of the articles
UNWIND $articles AS id
OPTIONAL MATCH (live:Article {id: id})
OPTIONAL MATCH (past:PastArticle {id: id})
WITH id, coalesce(live, past) AS first
WHERE first IS NOT NULL
OPTIONAL MATCH (newest:Article {id: first.newest})
OPTIONAL MATCH (newestPast:PastArticle {id: first.newest})
RETURN id, coalesce(first.texts, [first.textHash]) AS textHashes, coalesce(newest, newestPast, first).id AS newest,
       coalesce(newest, newestPast, first).past AS past
