// How many claims were accepted, rejected and edited, by whom, and on which day?
// Only decisions that stand, and that no later one on the same claim has replaced, are counted.
// $from: STRING = '0001-01-01' - first day
// $to: STRING = '9999-12-31' - last day
MATCH (d:Decision)
WHERE d.number > 0 AND d.undoneBy IS NULL AND d.kind IN ['accept', 'reject', 'edit', 'add']
  AND left(d.at, 10) >= $from AND left(d.at, 10) <= $to
CALL (d) {
  UNWIND d.on AS id
  MATCH (f:Facet {key: 'claim/' + id + CASE d.kind WHEN 'edit' THEN '/state' WHEN 'add' THEN '/made' ELSE '/status' END})
  WHERE f.decision = d.id
  RETURN count(f) AS standing
}
WITH d, standing
WHERE standing > 0
RETURN d.by AS by, left(d.at, 10) AS day, d.kind AS kind, count(d) AS decisions
