// Which articles did another version of the extractor read, next in the order of ids?
// What was not read from a text, such as a network file, is not read again.
// $extractor: STRING - the version
// $after: STRING = '' - id of the last one seen
// $limit: INTEGER = 20 - how many at most
MATCH (article:Article)
WHERE article.id > $after AND coalesce(article.extractor, '') <> $extractor AND article.text IS NOT NULL
  AND NOT EXISTS {
    MATCH (article)-[:REPORTS]->(claim:Claim)
    WHERE claim.rule = 'network-file'
  }
RETURN article {.id, .url, .outlet, .title, .author, .publishedAt, .text, .boilerplate} AS article
ORDER BY article.id
LIMIT $limit
