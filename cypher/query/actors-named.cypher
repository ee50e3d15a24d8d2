// What are these actors called?
// step of: GET /api/claims
// $ids: LIST<STRING> - ids of actors
UNWIND $ids AS id
MATCH (a:Actor {id: id})
RETURN a.id AS id, a.name AS name
