// Articles were read by this version of the extractor.
// $articles: LIST<STRING> - ids of the articles
// $extractor: STRING - the version
UNWIND $articles AS id
MATCH (article:Article {id: id})
SET article.extractor = $extractor
RETURN count(article) AS articles
