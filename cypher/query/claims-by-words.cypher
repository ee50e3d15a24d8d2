// Which claims hold these words, newest first?
// $words: STRING - the words, as a Lucene query
// $speaker: STRING = null - id of the actor who said it
// $about: STRING = null - id of an actor it is about
// $from: STRING = '0001-01-01' - first day of publication; articles without a date count as 0001-01-01
// $to: STRING = '9999-12-31' - last day of publication
// $until: STRING = '9999-12-31' - where the page begins: day of the claim before it, or the last day
// $before: STRING = '~' - where the page begins: id of the claim before it, or a text behind all ids
// $relation: STRING = null - type of the relation it states
// $polarity: STRING = null - affirmed or negated
// $modality: STRING = null - asserted, possible, planned, conditional, former or question
// $manner: STRING = null - direct, indirect, mixed or narration
// $outlet: STRING = null - name of the outlet, in any case of letters
// $status: STRING = null - proposed, accepted or rejected
// $distinct: BOOLEAN = false - whether the same words of the same speaker are shown once, in their newest article
// $limit: INTEGER = 50 - how many claims at most
CALL db.index.fulltext.queryNodes('claimText', $words) YIELD node AS c
WITH c
WHERE c.date >= $from AND c.date <= $until AND c.id IS NOT NULL
  AND c.date + c.id < $until + $before
  AND ($speaker IS NULL OR c.speaker = $speaker)
  AND ($about IS NULL OR EXISTS { (c)-[:ABOUT {about: $about}]->() })
  AND ($relation IS NULL OR c.relation = $relation)
  AND ($polarity IS NULL OR c.polarity = $polarity)
  AND ($modality IS NULL OR c.modality = $modality)
  AND ($manner IS NULL OR c.manner = $manner)
  AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
  AND ($status IS NULL OR c.status = $status)
  AND (NOT $distinct OR NOT EXISTS {
    MATCH (newer:Claim)
    USING INDEX SEEK newer:Claim(wording)
    WHERE newer.wording = c.wording AND coalesce(newer.speaker, '') = coalesce(c.speaker, '')
      AND newer.date <= $to
      AND newer.date + newer.id > c.date + c.id
      AND ($about IS NULL OR EXISTS { (newer)-[:ABOUT {about: $about}]->() })
      AND ($relation IS NULL OR newer.relation = $relation)
      AND ($polarity IS NULL OR newer.polarity = $polarity)
      AND ($modality IS NULL OR newer.modality = $modality)
      AND ($manner IS NULL OR newer.manner = $manner)
      AND ($outlet IS NULL OR toLower(newer.outlet) = toLower($outlet))
      AND ($status IS NULL OR newer.status = $status)
  })
RETURN c.id AS id, c.date AS date, c.text AS content
ORDER BY c.date DESC, c.id DESC
LIMIT $limit
