// Which actor does this identifier of another register stand for?
// step of: GET /api/actors
// $identifier: STRING - scheme and value with : between them, such as wikidata:Q1
// $limit: INTEGER = 50 - how many actors at most
MATCH (:Identifier {key: $identifier})<-[:IDENTIFIED_AS]-(a:Actor)
WITH DISTINCT a
ORDER BY a.name, a.id
LIMIT $limit
RETURN a {.id, .name, .names, labels: labels(a), made: COUNT { (a)-[:MADE]->() }, about: COUNT { ()-[:ABOUT]->(a) }} AS actor
