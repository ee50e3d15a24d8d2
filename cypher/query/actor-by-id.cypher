// Which actor has this id?
// step of: GET /api/actors/{id}
// $id: STRING - id of the actor
MATCH (a:Actor {id: $id})
RETURN a {.id, .name, .names, labels: labels(a), made: COUNT { (a)-[:MADE]->() }, about: COUNT { ()-[:ABOUT]->(a) }} AS actor
