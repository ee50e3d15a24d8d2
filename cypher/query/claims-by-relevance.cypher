// Which claims hold these words, best match first?
// The conditions are looked at for the 20,000 best matches.
// $words: STRING - the words, as a Lucene query
// $speaker: ACTOR = null - who said it, such as Mike Kehoe
// $about: ACTOR = null - whom it is about, such as Mike Kehoe
// $edge: STRING = null - key of an edge that it supports
// $wording: STRING = null - hash of its words
// $from: STRING = '0001-01-01' - first day of publication; articles without a date count as 0001-01-01
// $to: STRING = '9999-12-31' - last day of publication
// $relation: LIST<STRING> = null - types of the relation it states, any of them, such as CRITICIZED
// $polarity: LIST<STRING> = null - affirmed, negated or both
// $modality: LIST<STRING> = null - any of asserted, possible, planned, conditional, former and question
// $manner: LIST<STRING> = null - any of direct, indirect, mixed and narration
// $status: LIST<STRING> = null - any of proposed, accepted and rejected
// $confidence: FLOAT = null - least confidence, 0 to 1
// $outlet: LIST<STRING> = null - names of outlets, any of them, in any case of letters
// $distinct: BOOLEAN = false - whether the same words of the same speaker are shown once, in their newest article
// $limit: INTEGER = 50 - how many claims at most
CALL db.index.fulltext.queryNodes('claimText', $words, {limit: 20000}) YIELD node AS c, score
WITH c, score
WHERE c.date >= $from AND c.date <= $to
  AND ($speaker IS NULL OR c.speaker = $speaker)
  AND ($about IS NULL OR EXISTS { (c)-[:ABOUT {about: $about}]->() })
  AND ($edge IS NULL OR c.edge = $edge)
  AND ($wording IS NULL OR c.wording = $wording)
  AND ($relation IS NULL OR c.relation IN $relation)
  AND ($polarity IS NULL OR c.polarity IN $polarity)
  AND ($modality IS NULL OR c.modality IN $modality)
  AND ($manner IS NULL OR c.manner IN $manner)
  AND ($status IS NULL OR c.status IN $status)
  AND ($confidence IS NULL OR c.confidence >= $confidence)
  AND ($outlet IS NULL OR any(outlet IN $outlet WHERE toLower(outlet) = toLower(c.outlet)))
  AND (NOT $distinct OR NOT EXISTS {
    MATCH (newer:Claim)
    USING INDEX SEEK newer:Claim(wording)
    WHERE newer.wording = c.wording AND coalesce(newer.speaker, '') = coalesce(c.speaker, '')
      AND newer.date <= $to
      AND newer.date + newer.id > c.date + c.id
      AND ($speaker IS NULL OR newer.speaker = $speaker)
      AND ($about IS NULL OR EXISTS { (newer)-[:ABOUT {about: $about}]->() })
      AND ($edge IS NULL OR newer.edge = $edge)
      AND ($wording IS NULL OR newer.wording = $wording)
      AND ($relation IS NULL OR newer.relation IN $relation)
      AND ($polarity IS NULL OR newer.polarity IN $polarity)
      AND ($modality IS NULL OR newer.modality IN $modality)
      AND ($manner IS NULL OR newer.manner IN $manner)
      AND ($status IS NULL OR newer.status IN $status)
      AND ($confidence IS NULL OR newer.confidence >= $confidence)
      AND ($outlet IS NULL OR any(outlet IN $outlet WHERE toLower(outlet) = toLower(newer.outlet)))
  })
WITH c, score
ORDER BY score DESC, c.date DESC, c.id DESC
LIMIT $limit
RETURN c.id AS id, c.date AS date, c.text AS content, score
