// Which edges of these actors does no claim support, or stand twice? They go.
// $actors: LIST<STRING> - ids of the actors they start from
// $types: LIST<STRING> - the types that edges have
UNWIND $actors AS id
MATCH (subject:Actor {id: id})-[relation:$any($types)]->(object:Actor)
WITH subject.id + '|' + type(relation) + '|' + object.id AS edge, collect(relation) AS relations
WITH relations, EXISTS {
  MATCH (claim:Claim)
  WHERE claim.edge = edge
} AS supported
UNWIND CASE WHEN supported THEN tail(relations) ELSE relations END AS relation
DELETE relation
RETURN count(*) AS edges
