// Which edges do claims support, next in the order of keys?
// $after: STRING = '' - key of the last one seen
// $limit: INTEGER = 200 - how many at most
MATCH (claim:Claim)
WHERE claim.edge > $after
WITH DISTINCT claim.edge AS id
ORDER BY id
LIMIT $limit
RETURN id
