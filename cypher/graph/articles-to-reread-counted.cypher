// How many articles did another version of the extractor read?
// $extractor: STRING - the version
MATCH (article:Article)
WHERE article.id > '' AND coalesce(article.extractor, '') <> $extractor AND article.text IS NOT NULL
RETURN count(article) AS articles
