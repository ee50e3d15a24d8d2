// Which collections are there, in the order of ids?
MATCH (collection:Collection)
WHERE collection.id > ''
RETURN collection.id AS id, collection.name AS name, collection.description AS description, collection.createdAt AS createdAt
ORDER BY collection.id
