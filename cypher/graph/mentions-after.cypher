// Which mentions come next in the order of ids?
// $after: STRING = '' - id of the last one seen
// $limit: INTEGER = 1000 - how many at most
MATCH (mention:Mention)
WHERE mention.id > $after
RETURN mention.id AS id
ORDER BY mention.id
LIMIT $limit
