// What is the number of the last of so many new decisions?
// Whoever decides takes numbers first, so that one decides after another.
// $count: INTEGER - how many decisions
MERGE (log:DecisionLog {id: 'decisions'})
SET log.number = coalesce(log.number, 0) + $count
RETURN log.number AS last
