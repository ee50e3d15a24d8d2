// All that was decided in another graph has been put back.
// What is the number of the last decision?
MATCH (log:DecisionLog {id: 'decisions'})
CALL () {
  OPTIONAL MATCH (decision:Decision)
  WHERE decision.number > 0
  RETURN max(decision.number) AS last
}
SET log.number = last
REMOVE log.importing
WITH log, last
CALL (log, last) {
  WITH log, last
  WHERE last IS NULL
  DELETE log
}
RETURN last
