// Which actors have these words in their names, best match first?
// step of: GET /api/actors
// $words: STRING - the words as a Lucene query
// $kind: STRING = null - label of their kind, such as Person
// $score: FLOAT = 1.0e30 - where the page begins: score of the actor before it
// $after: STRING = '' - where the page begins: id of the actor before it
// $limit: INTEGER = 50 - how many actors at most
CALL db.index.fulltext.queryNodes('actorNames', $words) YIELD node AS a, score
WITH a, score
WHERE ($kind IS NULL OR $kind IN labels(a))
  AND (score < $score OR score = $score AND a.id > $after)
WITH a, score
ORDER BY score DESC, a.id
LIMIT $limit
RETURN a {.id, .name, .names, labels: labels(a), made: COUNT { (a)-[:MADE]->() }, about: COUNT { ()-[:ABOUT]->(a) }} AS actor,
       score
