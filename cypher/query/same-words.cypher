// Which words of one speaker do several outlets report?
// Among the newest 2,000 claims that meet the conditions, of the newest 30,000 in the days that are asked for, those whose
// words, compared without case and punctuation, stand in two outlets or more. Most outlets first; of one wording up to 1,000
// claims are counted.
// $speaker: ACTOR = null - who said it, such as Mike Kehoe
// $relation: STRING = null - type of the relation it states, such as CRITICIZED
// $polarity: STRING = null - affirmed or negated
// $modality: STRING = null - asserted, possible, planned, conditional, former or question
// $manner: STRING = null - direct, indirect, mixed or narration
// $status: STRING = null - proposed, accepted or rejected; what was rejected counts only where it is asked for
// $confidence: FLOAT = 0.0 - how likely it is at least that the claim was read right, 0 to 1
// $from: DATE = '0001-01-01' - first day of publication; articles without a date count as 0001-01-01
// $to: DATE = '9999-12-31' - last day of publication
// $limit: INTEGER = 50 - how many at most
CALL () {
  CALL () {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(date, id)
    WHERE c.date >= CASE WHEN $speaker IS NULL THEN $from END AND c.date <= $to AND c.id IS NOT NULL
    WITH c
    ORDER BY c.date DESC, c.id DESC
    LIMIT 30000
    WHERE c.speaker IS NOT NULL
      AND ($relation IS NULL OR c.relation = $relation)
      AND ($polarity IS NULL OR c.polarity = $polarity)
      AND ($modality IS NULL OR c.modality = $modality)
      AND ($manner IS NULL OR c.manner = $manner)
      AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
      AND c.confidence >= $confidence
    RETURN c
    ORDER BY c.date DESC, c.id DESC
    LIMIT 2000
  }
  RETURN c
  UNION ALL
  CALL () {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(speaker, date, id)
    WHERE c.speaker = $speaker
      AND c.date >= $from AND c.date <= $to AND c.id IS NOT NULL
    WITH c
    ORDER BY c.speaker DESC, c.date DESC, c.id DESC
    LIMIT 30000
    WHERE ($relation IS NULL OR c.relation = $relation)
      AND ($polarity IS NULL OR c.polarity = $polarity)
      AND ($modality IS NULL OR c.modality = $modality)
      AND ($manner IS NULL OR c.manner = $manner)
      AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
      AND c.confidence >= $confidence
    RETURN c
    ORDER BY c.speaker DESC, c.date DESC, c.id DESC
    LIMIT 2000
  }
  RETURN c
}
WITH DISTINCT c.wording AS wording, c.speaker AS speakerId
CALL (wording, speakerId) {
  MATCH (same:Claim)
  WHERE same.wording = wording AND same.speaker = speakerId AND same.date >= $from AND same.date <= $to
    AND same.status <> 'rejected'
  WITH same
  LIMIT 1000
  RETURN count(DISTINCT same.outlet) AS outlets, count(DISTINCT same.article) AS reports, min(same.date) AS firstAt,
         max(same.date) AS lastAt, head(collect(same.text)) AS words, collect(DISTINCT same.outlet)[..20] AS inOutlets,
         collect(DISTINCT same.article)[..20] AS articles
}
WITH *
WHERE outlets > 1
WITH *
ORDER BY outlets DESC, lastAt DESC, wording, speakerId
LIMIT $limit
MATCH (speaker:Actor {id: speakerId})
RETURN speakerId, speaker.name AS speaker, words, outlets, reports, firstAt, lastAt, inOutlets, articles,
       COLLECT { UNWIND articles AS id MATCH (article:Article {id: id}) RETURN article.url } AS urls, wording
ORDER BY outlets DESC, lastAt DESC, wording, speakerId
LIMIT $limit
