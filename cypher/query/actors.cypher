// Which actors are there, by name?
// step of: GET /api/actors
// $kind: STRING = null - label of their kind, such as Person
// $name: STRING = '' - where the page begins: name of the actor before it
// $after: STRING = '' - where the page begins: id of the actor before it
// $limit: INTEGER = 50 - how many actors at most
MATCH (a:Actor)
USING INDEX SEEK a:Actor(name, id)
WHERE a.name >= $name AND a.id IS NOT NULL
  AND NOT (a.name = $name AND a.id <= $after)
  AND ($kind IS NULL OR $kind IN labels(a))
WITH a
ORDER BY a.name, a.id
LIMIT $limit
RETURN a {.id, .name, .names, labels: labels(a), made: COUNT { (a)-[:MADE]->() }, about: COUNT { ()-[:ABOUT]->(a) }} AS actor
