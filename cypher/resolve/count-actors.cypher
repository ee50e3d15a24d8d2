// How many actors are there?
// step of: resolve
MATCH (actor:Actor)
RETURN count(actor) AS actors
