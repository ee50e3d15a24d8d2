// Whom do these identifiers stand for?
// $keys: LIST<STRING> - keys of identifiers, scheme and value with : between them
UNWIND $keys AS key
MATCH (identifier:Identifier {key: key})<-[:IDENTIFIED_AS]-(actor:Actor)
RETURN key, actor.id AS actor, actor.name AS name
