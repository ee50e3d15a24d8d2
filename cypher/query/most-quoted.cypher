// Who was reported most in this month?
// Counted are claims of each speaker; quoted are those with words in quotation marks.
// $outlet: ACTOR = null - the outlet; all of them where none is named, such as Associated Press
// $month: STRING = null - the month; the newest that has claims where none is named, such as 2025-09
// $relation: STRING = null - type of the relation it states, such as CRITICIZED
// $polarity: STRING = null - affirmed or negated
// $modality: STRING = null - asserted, possible, planned, conditional, former or question
// $manner: STRING = null - direct, indirect, mixed or narration
// $status: STRING = null - proposed, accepted or rejected; what was rejected counts only where it is asked for
// $confidence: FLOAT = 0.0 - how likely it is at least that the claim was read right, 0 to 1
// $limit: INTEGER = 50 - how many at most
CALL () {
  CALL () {
    MATCH (newest:Claim)
    USING INDEX SEEK newest:Claim(date, id)
    WHERE newest.date > CASE WHEN $outlet IS NULL AND $month IS NULL THEN '0001-01-01' END AND newest.id IS NOT NULL
    RETURN newest
    ORDER BY newest.date DESC, newest.id DESC
    LIMIT 1
  }
  RETURN substring(newest.date, 0, 7) AS month, null AS outlet
  UNION ALL
  WITH $month AS month
  WHERE month IS NOT NULL AND $outlet IS NULL
  RETURN month, null AS outlet
  UNION ALL
  MATCH (body:Actor {id: $outlet})
  UNWIND body.names AS outlet
  CALL (outlet) {
    MATCH (newest:Claim)
    USING INDEX SEEK newest:Claim(outlet, date, id)
    WHERE newest.outlet = outlet AND newest.date > '0001-01-01' AND newest.id IS NOT NULL
      AND $month IS NULL
    RETURN newest
    ORDER BY newest.outlet DESC, newest.date DESC, newest.id DESC
    LIMIT 1
  }
  RETURN substring(newest.date, 0, 7) AS month, outlet
  UNION ALL
  MATCH (body:Actor {id: $outlet})
  UNWIND body.names AS outlet
  WITH $month AS month, outlet
  WHERE month IS NOT NULL
  RETURN month, outlet
}
CALL (month, outlet) {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(date, id)
  WHERE c.date >= CASE WHEN outlet IS NULL THEN month END AND c.date < month + '~' AND c.id IS NOT NULL
    AND c.speaker IS NOT NULL
    AND ($relation IS NULL OR c.relation = $relation)
    AND ($polarity IS NULL OR c.polarity = $polarity)
    AND ($modality IS NULL OR c.modality = $modality)
    AND ($manner IS NULL OR c.manner = $manner)
    AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
    AND c.confidence >= $confidence
  RETURN c
  UNION ALL
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(outlet, date, id)
  WHERE c.outlet = outlet AND c.date >= month AND c.date < month + '~' AND c.id IS NOT NULL
    AND c.speaker IS NOT NULL
    AND ($relation IS NULL OR c.relation = $relation)
    AND ($polarity IS NULL OR c.polarity = $polarity)
    AND ($modality IS NULL OR c.modality = $modality)
    AND ($manner IS NULL OR c.manner = $manner)
    AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
    AND c.confidence >= $confidence
  RETURN c
}
WITH month, c.speaker AS speakerId, count(*) AS claims, count(DISTINCT c.article) AS articles,
     count(DISTINCT c.outlet) AS outlets, sum(CASE c.manner WHEN 'direct' THEN 1 WHEN 'mixed' THEN 1 ELSE 0 END) AS quoted
ORDER BY month DESC, claims DESC, speakerId
LIMIT $limit
MATCH (actor:Actor {id: speakerId})
RETURN month, speakerId, actor.name AS speaker, claims, quoted, articles, outlets
ORDER BY month DESC, claims DESC, speakerId
LIMIT $limit
