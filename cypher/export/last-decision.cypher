// What is the number of the last decision?
OPTIONAL MATCH (log:DecisionLog {id: 'decisions'})
RETURN coalesce(log.number, 0) AS number
