// Identifiers of one actor go, all but these. What identifies nobody any more goes too.
// $actor: STRING - id of the actor
// $kept: LIST<STRING> - keys of those that stay
MATCH (:Actor {id: $actor})-[identified:IDENTIFIED_AS]->(identifier:Identifier)
WHERE NOT identifier.key IN $kept
DELETE identified
WITH DISTINCT identifier, identifier.key AS key
CALL (identifier) {
  WITH identifier
  WHERE NOT EXISTS { (identifier)<-[:IDENTIFIED_AS]-() }
  DELETE identifier
}
RETURN key
