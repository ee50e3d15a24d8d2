// Which claims of a small collection has nobody looked at, the most useful first?
// In the order in which queue tells them, but gone through from the articles of the collection.
// $after: FLOAT = -1.0 - where the window begins: place in the order of review of the last claim before it
// $window: INTEGER = 1000 - how many claims are weighed at most
// $collection: STRING - id of the collection
// $limit: INTEGER = 50 - how many at most
MATCH (:Collection {id: $collection})<-[:IN]-(:Article)-[:REPORTS]->(c:Claim)
WHERE c.queue > $after
WITH c
ORDER BY c.queue
LIMIT $window
CALL (c) {
  OPTIONAL MATCH (c)-[:MADE|ABOUT|SUBJECT|OBJECT]-(actor:Actor)
  RETURN max(COUNT { (actor)-[:MADE]->() } + COUNT { (actor)<-[:ABOUT]-() }) AS busy
}
WITH c, CASE WHEN c.queue < 1 THEN 1 ELSE 0 END AS typed, log(2.0 + coalesce(busy, 0)) * (1.01 - c.confidence) AS useful, coalesce(busy, 0) AS busy
ORDER BY typed DESC, useful DESC, c.id
LIMIT $limit
RETURN c.id AS id, busy, useful
