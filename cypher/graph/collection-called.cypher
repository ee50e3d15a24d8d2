// Which collection has this id or name?
// $id: STRING - what may be its id
// $key: STRING - its name in small letters
CALL () {
  MATCH (collection:Collection {id: $id})
  RETURN collection
  UNION
  MATCH (collection:Collection {key: $key})
  RETURN collection
}
RETURN collection {.id, .name, .description, .createdAt, articles: COUNT { (collection)<-[:IN]-() }} AS collection
ORDER BY collection.id = $id DESC
LIMIT 1
