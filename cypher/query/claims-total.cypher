// How many claims are these?
// step of: GET /api/claims
// $ids: LIST<STRING> - ids of claims
UNWIND $ids AS id
RETURN count(id) AS total
