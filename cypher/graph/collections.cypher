// Which collections are there, by name?
// $limit: INTEGER = 1000 - how many at most
MATCH (collection:Collection)
WHERE collection.key > ''
WITH collection
ORDER BY collection.key
LIMIT $limit
RETURN collection {.id, .name, .description, .createdAt, articles: COUNT { (collection)<-[:IN]-() }} AS collection
