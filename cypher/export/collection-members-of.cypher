// Which articles are in these collections, in the order of ids?
// $ids: LIST<STRING> - ids of collections
UNWIND $ids AS id
MATCH (collection:Collection {id: id})
CALL (collection) {
  MATCH (collection)<-[:IN]-(article:Article)
  RETURN article.id AS article
  ORDER BY article
}
RETURN collection.id AS id, article
