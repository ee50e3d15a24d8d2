// Which actors come next in the order of ids, and what do their mentions and articles call them?
// $after: STRING = '' - id of the last one seen
// $limit: INTEGER = 1000 - how many at most
MATCH (actor:Actor)
WHERE actor.id > $after
WITH actor
ORDER BY actor.id
LIMIT $limit
CALL (actor) {
  OPTIONAL MATCH (actor)<-[:REFERS_TO]-(mention:Mention)
  RETURN collect(DISTINCT mention.name) AS names, collect(DISTINCT mention.aliases) AS aliases
}
CALL (actor) {
  OPTIONAL MATCH (actor)<-[:PUBLISHED_BY]-(article:Article)
  RETURN collect(DISTINCT article.outlet) AS outlets
}
RETURN actor.id AS id, names + outlets AS names, aliases
