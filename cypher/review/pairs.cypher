// Which pairs of actors may be one and wait for a person, the most alike first?
// page: $score = score, $before = id
// $score: FLOAT = 1.0 - where the page begins: score of the pair before it, or 1
// $before: STRING = '~' - where the page begins: id of the pair before it, or a text behind all ids
// $limit: INTEGER = 50 - how many at most
MATCH (a:Actor)-[waits:MAY_BE]->(b:Actor)
USING INDEX waits:MAY_BE(score, id)
WHERE waits.score <= $score AND waits.id IS NOT NULL AND (waits.score < $score OR waits.id < $before)
  AND NOT EXISTS { (a)-[:SAME|DIFFERENT|UNSURE]-(b) }
WITH a, b, waits
ORDER BY waits.score DESC, waits.id DESC
LIMIT $limit
RETURN waits.id AS id, waits.score AS score, waits.reasons AS reasons, toString(waits.at) AS at,
       a {.id, .name, .names, labels: labels(a), made: COUNT { (a)-[:MADE]->() }, about: COUNT { (a)<-[:ABOUT]-() }} AS a,
       b {.id, .name, .names, labels: labels(b), made: COUNT { (b)-[:MADE]->() }, about: COUNT { (b)<-[:ABOUT]-() }} AS b
