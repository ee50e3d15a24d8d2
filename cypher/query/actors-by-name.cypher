// Which actors are called exactly so?
// step of: every question that names an actor
// $words: STRING - the name as a Lucene query
// $key: STRING - the name in the form in which names are compared
// $limit: INTEGER = 20 - how many actors at most
CALL db.index.fulltext.queryNodes('actorNames', $words) YIELD node AS a
WITH a
WHERE $key IN a.nameKeys
WITH a
LIMIT $limit
RETURN a {.id, .name, .names, labels: labels(a), made: COUNT { (a)-[:MADE]->() }, about: COUNT { ()-[:ABOUT]->(a) }} AS actor
