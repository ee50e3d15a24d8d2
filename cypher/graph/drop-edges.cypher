// Which of these edges does no claim support any more? They go, and so does what collections state of them.
// $edges: LIST<STRING> - keys of the edges: subject id, type and object id with | between them
UNWIND $edges AS edge
WITH edge, split(edge, '|') AS parts
WHERE NOT EXISTS {
  MATCH (claim:Claim)
  WHERE claim.edge = edge
}
MATCH (subject:Actor {id: parts[0]})
MATCH (object:Actor {id: parts[2]})
MATCH (subject)-[relation:$any([parts[1], 'STATED'])]->(object)
WHERE relation.key IS NULL OR relation.key = edge
DELETE relation
RETURN count(*) AS edges
