// Which actors come next in the order of ids?
// step of: resolve
// $after: STRING = '' - id of the last one seen
// $limit: INTEGER = 100 - how many at most
MATCH (actor:Actor)
WHERE actor.id > $after
RETURN actor.id AS id
ORDER BY actor.id
LIMIT $limit
