// Which claims has nobody looked at, the most useful first?
// In the order of the index come first those that state a relation, and of these the least sure. Of a window of them, those about
// actors of whom much is told, and that are least sure, are looked at first: a wrong claim there misleads most.
// $after: FLOAT = -1.0 - where the window begins: place in the order of review of the last claim before it
// $window: INTEGER = 1000 - how many claims are weighed at most
// $collection: STRING = null - only claims of articles in this collection
// $limit: INTEGER = 50 - how many at most
MATCH (c:Claim)
USING INDEX c:Claim(queue)
WHERE c.queue > $after
  AND ($collection IS NULL OR EXISTS { (c)<-[:REPORTS]-(:Article)-[:IN]->(:Collection {id: $collection}) })
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
