// Which identifiers does this actor have?
// $actor: STRING - id of the actor
MATCH (:Actor {id: $actor})-[identified:IDENTIFIED_AS]->(identifier:Identifier)
RETURN identifier.scheme AS scheme, identifier.value AS value, identified.by AS by, identified.at AS at
