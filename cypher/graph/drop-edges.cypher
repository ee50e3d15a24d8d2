// Which of these edges does no claim support any more? They go.
// $edges: LIST<STRING> - keys of the edges: subject id, type and object id with | between them
UNWIND $edges AS edge
WITH edge, split(edge, '|') AS parts
WHERE NOT EXISTS {
  MATCH (claim:Claim)
  WHERE claim.edge = edge
}
MATCH (subject:Actor {id: parts[0]})
MATCH (object:Actor {id: parts[2]})
MATCH (subject)-[relation:$(parts[1])]->(object)
DELETE relation
RETURN count(*) AS edges
