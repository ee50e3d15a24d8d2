// Of the claims that people have looked at, how many were right, by rule and type of relation?
// What was edited was not right as it stood.
MATCH (d:Decision)
WHERE d.number > 0 AND d.undoneBy IS NULL AND d.kind IN ['accept', 'reject', 'edit']
CALL (d) {
  UNWIND d.on AS id
  MATCH (f:Facet {key: 'claim/' + id + CASE d.kind WHEN 'edit' THEN '/state' ELSE '/status' END})
  WHERE f.decision = d.id
  RETURN id
}
OPTIONAL MATCH (live:Claim {id: id})
OPTIONAL MATCH (past:PastClaim {id: id})
WITH d, coalesce(live, past) AS c
WHERE c.rule <> 'by-hand'
RETURN c.rule AS rule, c.relation AS relation, count(CASE d.kind WHEN 'accept' THEN 1 END) AS right, count(d) AS seen
