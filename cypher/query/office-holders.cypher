// Who holds or held this office?
// Holders as articles tell, and those they call former ones; of the latter, the newest 2,000 claims about the office are
// looked at. Days are those of the first and the last article that says so, not those of taking and leaving office.
// graph: holder, holds, held, belongs, body
// $office: ACTOR - the office, such as Governor of Missouri
// $status: STRING = null - proposed or accepted
// $confidence: FLOAT = 0.0 - how likely it is at least that one of its claims was read right, 0 to 1
// $outlet: STRING = null - name of an outlet that reports it, in any case of letters
// $from: DATE = '0001-01-01' - first day: it was reported on it or later
// $to: DATE = '9999-12-31' - last day: it was reported on it or earlier
// $limit: INTEGER = 50 - how many at most
MATCH (held:Actor {id: $office})
CALL (held) {
  MATCH (holder:Actor)-[holds:HOLDS_OFFICE]->(held)
  WHERE true
    AND ($status IS NULL OR holds.status = $status) AND holds.confidence >= $confidence
    AND coalesce(holds.lastAt, '0001-01-01') >= $from AND coalesce(holds.firstAt, '0001-01-01') <= $to
    AND ($outlet IS NULL OR EXISTS {
      MATCH (c:Claim)
      WHERE c.edge = holder.id + '|HOLDS_OFFICE|' + held.id AND toLower(c.outlet) = toLower($outlet)
    })
  RETURN holder, holds, false AS former, holds.reports AS reports, holds.outlets AS outlets, holds.firstAt AS firstAt,
         holds.lastAt AS lastAt
  ORDER BY reports DESC, holder.id
  LIMIT $limit
  UNION ALL
  CALL () {
    MATCH (c:Claim)-[about:ABOUT]->()
    USING INDEX SEEK about:ABOUT(about, date, id)
    WHERE about.about = $office AND about.date >= $from AND about.date <= $to AND about.id IS NOT NULL
    RETURN c
    ORDER BY about.about DESC, about.date DESC, about.id DESC
    LIMIT 2000
  }
  WITH c, held
  WHERE c.relation = 'HOLDS_OFFICE' AND c.modality = 'former' AND c.polarity = 'affirmed'
    AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END AND c.confidence >= $confidence
    AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
    AND EXISTS { (c)-[:OBJECT]->(held) }
  MATCH (c)-[:SUBJECT]->(holder:Actor)
  RETURN holder, null AS holds, true AS former, count(DISTINCT c.article) AS reports,
         count(DISTINCT c.outlet) AS outlets, min(CASE WHEN c.date > '0001-01-01' THEN c.date END) AS firstAt,
         max(CASE WHEN c.date > '0001-01-01' THEN c.date END) AS lastAt
  ORDER BY reports DESC, holder.id
  LIMIT $limit
}
OPTIONAL MATCH (held)-[belongs:OF]->(body:Actor)
WITH holder, holds, held, former, reports, outlets, firstAt, lastAt, head(collect(belongs)) AS belongs,
     head(collect(body)) AS body
RETURN holder.id AS holderId, holder.name AS holderName, held.name AS office, body.name AS of, former, reports, outlets,
       firstAt, lastAt, holder, holds, held, belongs, body
ORDER BY former, reports DESC, holderId
LIMIT $limit
