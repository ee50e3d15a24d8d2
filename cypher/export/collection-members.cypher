// Which articles are in which collections, in the order of both?
MATCH (collection:Collection)
WHERE collection.id > ''
WITH collection
ORDER BY collection.id
CALL (collection) {
  MATCH (collection)<-[:IN]-(article:Article)
  RETURN article.id AS article
  ORDER BY article
}
RETURN collection.id AS id, article
