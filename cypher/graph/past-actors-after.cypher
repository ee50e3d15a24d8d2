// Which actors that are no more come next in the order of ids, and whose part are they?
// $after: STRING = '' - id of the last one seen
// $limit: INTEGER = 1000 - how many at most
MATCH (past:PastActor)
WHERE past.id > $after
RETURN past.id AS id, past.survivor AS survivor
ORDER BY past.id
LIMIT $limit
