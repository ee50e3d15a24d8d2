// Who changed position on whom: first for, then against, or the other way round?
// Somebody supported, praised or approved another and on a later day criticized, accused or rejected the same one, or the
// reverse; or denies now what was so before. Compared are the newest 60 such claims of each pair: of the pair asked for, of
// the 200 pairs of the one actor asked for that most articles tell of, or of the newest 150 claims of each kind.
// $speaker: ACTOR = null - whose position, such as Quinton Lucas
// $about: ACTOR = null - on whom, such as Mike Kehoe
// $manner: STRING = null - direct, indirect, mixed or narration
// $status: STRING = null - proposed, accepted or rejected; what was rejected counts only where it is asked for
// $confidence: FLOAT = 0.0 - how likely it is at least that the claim was read right, 0 to 1
// $outlet: STRING = null - name of the outlet, in any case of letters
// $from: DATE = '0001-01-01' - first day of publication; articles without a date count as 0001-01-01
// $to: DATE = '9999-12-31' - last day of publication
// $limit: INTEGER = 50 - how many at most
CALL () {
  MATCH (one:Actor {id: $speaker}), (other:Actor {id: $about})
  RETURN one, other
  UNION
  MATCH (one:Actor {id: CASE WHEN $about IS NULL THEN $speaker END})-[stance:SUPPORTED|PRAISED|APPROVED|CRITICIZED|ACCUSED|REJECTED]->(other:Actor)
  WITH one, other, sum(stance.reports) AS reports
  ORDER BY reports DESC, other.id
  LIMIT 200
  RETURN one, other
  UNION
  MATCH (one:Actor)-[stance:SUPPORTED|PRAISED|APPROVED|CRITICIZED|ACCUSED|REJECTED]->(other:Actor {id: CASE WHEN $speaker IS NULL THEN $about END})
  WITH one, other, sum(stance.reports) AS reports
  ORDER BY reports DESC, one.id
  LIMIT 200
  RETURN one, other
  UNION
  UNWIND CASE WHEN $speaker IS NULL AND $about IS NULL THEN ['SUPPORTED', 'PRAISED', 'APPROVED', 'CRITICIZED', 'ACCUSED', 'REJECTED'] ELSE [] END AS relation
  CALL (relation) {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(relation, date, id)
    WHERE c.relation = relation AND c.modality = 'asserted'
      AND c.date >= $from AND c.date <= $to AND c.id IS NOT NULL
    RETURN c
    ORDER BY c.relation DESC, c.date DESC, c.id DESC
    LIMIT 150
  }
  MATCH (c)-[:SUBJECT]->(one:Actor), (c)-[:OBJECT]->(other:Actor)
  RETURN one, other
}
CALL (one, other) {
  CALL (one, other) {
    MATCH (c:Claim)
    WHERE c.edge IN [relation IN ['SUPPORTED', 'PRAISED', 'APPROVED', 'CRITICIZED', 'ACCUSED', 'REJECTED'] | one.id + '|' + relation + '|' + other.id]
      AND c.date >= $from AND c.date <= $to AND c.id IS NOT NULL
      AND ($manner IS NULL OR c.manner = $manner)
      AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
      AND c.confidence >= $confidence
      AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
    RETURN c
    UNION
    MATCH (c:Claim)-[about:ABOUT]->()
    USING INDEX SEEK about:ABOUT(about, speaker, date, id)
    WHERE about.about = other.id AND about.speaker = one.id
      AND about.date >= $from AND about.date <= $to AND about.id IS NOT NULL
      AND c.polarity = 'negated' AND c.modality = 'asserted' AND c.relation IN ['SUPPORTED', 'PRAISED', 'APPROVED', 'CRITICIZED', 'ACCUSED', 'REJECTED']
      AND ($manner IS NULL OR c.manner = $manner)
      AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
      AND c.confidence >= $confidence
      AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
    MATCH (c)-[:SUBJECT]->(one), (c)-[:OBJECT]->(other)
    RETURN c
  }
  WITH c
  WHERE c.date > '0001-01-01'
  WITH c
  ORDER BY c.date DESC, c.id DESC
  LIMIT 60
  RETURN collect(c) AS told
}
WITH one, other, told
WHERE size(told) > 1
UNWIND range(0, size(told) - 2) AS position
WITH one, other, told[position] AS later, head([c IN told WHERE c.date < told[position].date]) AS earlier
WITH one, other, earlier, later,
     earlier.relation IN ['SUPPORTED', 'PRAISED', 'APPROVED'] AS wasFor, later.relation IN ['SUPPORTED', 'PRAISED', 'APPROVED'] AS isFor
WHERE earlier.polarity = 'affirmed' AND later.polarity = 'affirmed' AND wasFor <> isFor
   OR earlier.relation = later.relation AND earlier.polarity <> later.polarity
WITH one, other, earlier, later
ORDER BY later.date DESC, later.id DESC, other.id
LIMIT $limit
MATCH (before:Article)-[:REPORTS]->(earlier), (article:Article)-[:REPORTS]->(later)
RETURN later.id AS id, one.id AS speakerId, one.name AS speaker, other.id AS aboutId, other.name AS about,
       earlier.date AS earlierDate, earlier.relation AS earlierRelation, earlier.polarity AS earlierPolarity,
       earlier.text AS earlierWords, earlier.id AS earlierId, before.id AS earlierArticle, before.title AS earlierTitle,
       before.outlet AS earlierOutlet, before.url AS earlierUrl, later.date AS date, later.relation AS relation,
       later.polarity AS polarity, later.text AS words, later.manner AS manner, later.status AS status,
       later.confidence AS confidence,
       duration.inDays(date(earlier.date), date(later.date)).days AS days, article.id AS article,
       article.title AS title, article.outlet AS outlet, article.url AS url
ORDER BY date DESC, id DESC, aboutId
LIMIT $limit
