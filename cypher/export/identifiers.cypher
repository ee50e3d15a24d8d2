// By what do other registers know actors, in the order of the identifiers?
MATCH (identifier:Identifier)
WHERE identifier.key > ''
MATCH (identifier)<-[identified:IDENTIFIED_AS]-(actor)
RETURN actor.id AS id, identifier.scheme AS scheme, identifier.value AS value, identified.by AS by, identified.at AS at,
       identified.actor AS base
ORDER BY identifier.key
