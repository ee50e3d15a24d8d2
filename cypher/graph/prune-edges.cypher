// Which edges of these actors does no claim support, or stand twice? They go, and so does what collections state of them.
// $actors: LIST<STRING> - ids of the actors they start from
// $types: LIST<STRING> - the types that edges have
UNWIND $actors AS id
MATCH (subject:Actor {id: id})-[relation:$any($types + ['STATED'])]->(object:Actor)
WITH subject.id + '|' + coalesce(relation.type, type(relation)) + '|' + object.id AS edge,
  relation.collection AS collection, collect(relation) AS relations
WITH relations, CASE
  WHEN collection IS NULL THEN EXISTS {
    MATCH (claim:Claim)
    WHERE claim.edge = edge
  }
  ELSE EXISTS {
    MATCH (claim:Claim)<-[:REPORTS]-(:Article)-[:IN]->(:Collection {id: collection})
    WHERE claim.edge = edge
  }
END AS supported
UNWIND CASE WHEN supported THEN tail(relations) ELSE relations END AS relation
DELETE relation
RETURN count(*) AS edges
