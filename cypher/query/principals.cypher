// For whom does this spokesperson speak?
// Those of whom most articles tell come first, each with the newest words that say so.
// graph: spokesperson, speaksFor, principal
// $spokesperson: ACTOR - who speaks, such as Gabby Picard
// $status: STRING = null - proposed or accepted
// $confidence: FLOAT = 0.0 - how likely it is at least that one of its claims was read right, 0 to 1
// $outlet: STRING = null - name of an outlet that reports it, in any case of letters
// $from: DATE = '0001-01-01' - first day: it was reported on it or later
// $to: DATE = '9999-12-31' - last day: it was reported on it or earlier
// $limit: INTEGER = 50 - how many at most
MATCH (spokesperson:Actor)-[speaksFor:SPOKESPERSON_FOR]->(principal:Actor)
WHERE spokesperson.id = $spokesperson
  AND ($status IS NULL OR speaksFor.status = $status) AND speaksFor.confidence >= $confidence
  AND coalesce(speaksFor.lastAt, '0001-01-01') >= $from AND coalesce(speaksFor.firstAt, '0001-01-01') <= $to
  AND ($outlet IS NULL OR EXISTS {
    MATCH (c:Claim)
    WHERE c.edge = spokesperson.id + '|SPOKESPERSON_FOR|' + principal.id AND toLower(c.outlet) = toLower($outlet)
  })
WITH spokesperson, speaksFor, principal
ORDER BY speaksFor.reports DESC, coalesce(speaksFor.lastAt, '') DESC, principal.id
LIMIT $limit
CALL (spokesperson, principal) {
  MATCH (c:Claim)
  WHERE c.edge = spokesperson.id + '|SPOKESPERSON_FOR|' + principal.id
  RETURN c
  ORDER BY c.date DESC, c.id DESC
  LIMIT 1
}
MATCH (article:Article)-[:REPORTS]->(c)
RETURN spokesperson.id AS spokespersonId, spokesperson.name AS spokespersonName, spokesperson:Unnamed AS unnamed,
       principal.id AS principalId, principal.name AS principalName, speaksFor.reports AS reports,
       speaksFor.outlets AS outlets, speaksFor.firstAt AS firstAt, speaksFor.lastAt AS lastAt,
       speaksFor.status AS status, c.text AS words, article.id AS article, article.title AS title,
       article.outlet AS outlet, article.url AS url, spokesperson, speaksFor, principal
ORDER BY reports DESC, coalesce(lastAt, '') DESC, principalId
LIMIT $limit
