// Which claims come next in the order of ids?
// $after: STRING = '' - id of the last one seen
// $limit: INTEGER = 1000 - how many at most
MATCH (claim:Claim)
WHERE claim.id > $after
RETURN claim.id AS id
ORDER BY claim.id
LIMIT $limit
