// How many articles are stored?
MATCH (article:Article)
RETURN count(article) AS articles
