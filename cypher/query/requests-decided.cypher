// Which requests were later approved or rejected, by whom, and after how many days?
// Without an actor, the newest 5,000 decisions of each kind in the days that are asked for are looked at.
// Each of the newest 500 decisions towards somebody who had asked for something, with the newest request before it: one to
// whoever decided, or else one to anybody else in the days before. Whether the decision is on that very request, the words
// tell. Days are those on which it happened, as the articles tell, or else of their publication.
// graph: requester, asked, decider
// $requester: ACTOR = null - who asked, such as Mike Kehoe
// $decider: ACTOR = null - who approved or rejected, such as Missouri
// $days: INTEGER = 60 - how many days before the decision somebody else may have been asked
// $manner: STRING = null - direct, indirect, mixed or narration
// $status: STRING = null - proposed, accepted or rejected; what was rejected counts only where it is asked for
// $confidence: FLOAT = 0.0 - how likely it is at least that the claim was read right, 0 to 1
// $outlet: STRING = null - name of the outlet, in any case of letters
// $from: DATE = '0001-01-01' - first day of publication; articles without a date count as 0001-01-01
// $to: DATE = '9999-12-31' - last day of publication
// $limit: INTEGER = 50 - how many at most
CALL () {
  UNWIND CASE WHEN $requester IS NULL AND $decider IS NULL THEN ['APPROVED', 'REJECTED'] ELSE [] END AS decided
  CALL (decided) {
    MATCH (d:Claim)
    USING INDEX SEEK d:Claim(relation, date, id)
    WHERE d.relation = decided AND d.edge IS NOT NULL
      AND d.date >= $from AND d.date <= $to AND d.id IS NOT NULL
    WITH d
    ORDER BY d.relation DESC, d.date DESC, d.id DESC
    LIMIT 5000
    WHERE ($manner IS NULL OR d.manner = $manner)
      AND CASE WHEN $status IS NULL THEN d.status <> 'rejected' ELSE d.status = $status END
      AND d.confidence >= $confidence
      AND ($outlet IS NULL OR toLower(d.outlet) = toLower($outlet))
    RETURN d
    ORDER BY d.relation DESC, d.date DESC, d.id DESC
    LIMIT 500
  }
  RETURN d
  UNION ALL
  MATCH (decider:Actor {id: $decider})-[decides:APPROVED|REJECTED]->(requester:Actor)
  WHERE ($requester IS NULL OR requester.id = $requester) AND coalesce(decides.lastAt, '') >= $from
  WITH decider.id + '|' + type(decides) + '|' + requester.id AS edge, decides
  ORDER BY decides.lastAt DESC, edge
  LIMIT 500
  CALL (edge) {
    MATCH (d:Claim)
    WHERE d.edge = edge
      AND d.date >= $from AND d.date <= $to AND d.id IS NOT NULL
      AND ($manner IS NULL OR d.manner = $manner)
      AND CASE WHEN $status IS NULL THEN d.status <> 'rejected' ELSE d.status = $status END
      AND d.confidence >= $confidence
      AND ($outlet IS NULL OR toLower(d.outlet) = toLower($outlet))
    RETURN d
    ORDER BY d.date DESC, d.id DESC
    LIMIT 20
  }
  RETURN d
  UNION ALL
  MATCH (decider:Actor)-[decides:APPROVED|REJECTED]->(requester:Actor {id: CASE WHEN $decider IS NULL THEN $requester END})
  WHERE coalesce(decides.lastAt, '') >= $from
  WITH decider.id + '|' + type(decides) + '|' + requester.id AS edge, decides
  ORDER BY decides.lastAt DESC, edge
  LIMIT 500
  CALL (edge) {
    MATCH (d:Claim)
    WHERE d.edge = edge
      AND d.date >= $from AND d.date <= $to AND d.id IS NOT NULL
      AND ($manner IS NULL OR d.manner = $manner)
      AND CASE WHEN $status IS NULL THEN d.status <> 'rejected' ELSE d.status = $status END
      AND d.confidence >= $confidence
      AND ($outlet IS NULL OR toLower(d.outlet) = toLower($outlet))
    RETURN d
    ORDER BY d.date DESC, d.id DESC
    LIMIT 20
  }
  RETURN d
}
WITH d
WHERE d.date > '0001-01-01'
WITH d
ORDER BY d.date DESC, d.id DESC
LIMIT 500
MATCH (d)-[:SUBJECT]->(decider:Actor), (d)-[:OBJECT]->(requester:Actor)
WITH d, decider, requester, toString(date(d.date) - duration({days: $days})) AS since
CALL (d, decider, requester, since) {
  CALL (d, decider, requester, since) {
    MATCH (r:Claim)
    WHERE r.edge = requester.id + '|REQUESTED|' + decider.id
      AND r.date <= d.date AND r.date > '0001-01-01'
    RETURN r, 0 AS rank
    ORDER BY r.date DESC, r.id DESC
    LIMIT 1
    UNION ALL
    MATCH (r:Claim)
    USING INDEX SEEK r:Claim(speaker, date, id)
    WHERE r.speaker = requester.id AND r.date >= since AND r.date <= d.date AND r.id IS NOT NULL
      AND r.edge STARTS WITH requester.id + '|REQUESTED|'
    RETURN r, 1 AS rank
    ORDER BY r.speaker DESC, r.date DESC, r.id DESC
    LIMIT 1
    UNION ALL
    MATCH (r:Claim)-[about:ABOUT]->()
    USING INDEX SEEK about:ABOUT(about, date, id)
    WHERE about.about = requester.id AND about.date >= since AND about.date <= d.date AND about.id IS NOT NULL
      AND r.edge STARTS WITH requester.id + '|REQUESTED|'
    RETURN r, 1 AS rank
    ORDER BY about.about DESC, about.date DESC, about.id DESC
    LIMIT 1
  }
  RETURN r
  ORDER BY rank, r.date DESC, r.id DESC
  LIMIT 1
}
WITH d, decider, requester, r, coalesce(r.happenedOn, r.date) AS requestedOn, coalesce(d.happenedOn, d.date) AS decidedOn
WHERE requestedOn <= decidedOn
WITH *
ORDER BY d.date DESC, d.id DESC
LIMIT $limit
MATCH (r)-[:OBJECT]->(asked:Actor)
MATCH (request:Article)-[:REPORTS]->(r), (article:Article)-[:REPORTS]->(d)
RETURN d.id AS id, requester.id AS requesterId, requester.name AS requesterName, asked.id AS askedId,
       asked.name AS askedName, requestedOn, r.text AS requestWords, r.id AS requestId, request.id AS requestArticle,
       request.title AS requestTitle, request.outlet AS requestOutlet, request.url AS requestUrl,
       d.relation AS decision, decider.id AS deciderId, decider.name AS deciderName, decider = asked AS byAsked,
       decidedOn, duration.inDays(date(requestedOn), date(decidedOn)).days AS days, d.text AS words, d.date AS date,
       d.status AS status, d.confidence AS confidence, article.id AS article, article.title AS title,
       article.outlet AS outlet, article.url AS url, requester, asked, decider
ORDER BY date DESC, id DESC
LIMIT $limit
