// Decisions stand, or were undone by another.
// $rows: LIST<MAP> - id of each, and by: id of the decision that undid it, or null
UNWIND $rows AS row
MATCH (decision:Decision {id: row.id})
SET decision.undoneBy = row.by
RETURN count(decision) AS decisions
