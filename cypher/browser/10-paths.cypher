// How do two actors of the news hang together who have nothing to do with each other directly?
MATCH (latest:Claim)
WHERE latest.date IS NOT NULL AND latest.id IS NOT NULL AND latest.edge IS NOT NULL
WITH latest
ORDER BY latest.date DESC, latest.id DESC
LIMIT 200
UNWIND [split(latest.edge, '|')[0], split(latest.edge, '|')[2]] AS id
WITH id, count(latest) AS claims
ORDER BY claims DESC, id
LIMIT 12
MATCH (actor:Actor {id: id})
WITH collect(actor) AS actors
UNWIND actors AS from
UNWIND actors AS to
WITH from, to
WHERE from.id < to.id AND NOT EXISTS { (from)--(to) }
MATCH path = shortestPath(
  (from)-[:REQUESTED|APPROVED|CRITICIZED|SUPPORTED|SPOKESPERSON_FOR|HOLDS_OFFICE|REJECTED|ORDERED|ACCUSED|DENIED
          |PRAISED|PROMISED|WARNED|MET_WITH|APPOINTED|RESIGNED_FROM*..4]-(to))
RETURN path
ORDER BY length(path) DESC
LIMIT 3
