// To which state or body does this office belong?
// step of: GET /api/actors/{id}
// $actor: STRING - id of the office
MATCH (office:Actor {id: $actor})-[:OF]->(body:Actor)
RETURN body {.id, .name, labels: labels(body)} AS body
