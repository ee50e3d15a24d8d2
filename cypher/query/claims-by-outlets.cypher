// What did these outlets report, newest first?
// page: $until = date, $before = id
// $outlets: LIST<STRING> - names of the outlets, each as it is written, such as Associated Press
// $from: STRING = '0001-01-01' - first day of publication; articles without a date count as 0001-01-01
// $to: STRING = '9999-12-31' - last day of publication
// $until: STRING = '9999-12-31' - where the page begins: day of the claim before it, or the last day
// $before: STRING = '~' - where the page begins: id of the claim before it, or a text behind all ids
// $relation: LIST<STRING> = null - types of the relation it states, any of them, such as CRITICIZED
// $polarity: LIST<STRING> = null - affirmed, negated or both
// $modality: LIST<STRING> = null - any of asserted, possible, planned, conditional, former and question
// $manner: LIST<STRING> = null - any of direct, indirect, mixed and narration
// $status: LIST<STRING> = null - any of proposed, accepted and rejected
// $confidence: FLOAT = null - least confidence, 0 to 1
// $outlet: LIST<STRING> = null - names of outlets, any of them, in any case of letters
// $distinct: BOOLEAN = false - whether the same words of the same speaker are shown once, in their newest article
// $limit: INTEGER = 50 - how many claims at most
UNWIND $outlets AS name
CALL (name) {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(outlet, date, id)
  WHERE c.outlet = name
    AND c.date >= $from AND c.date <= $until AND c.date <= $to AND c.id IS NOT NULL
    AND c.date + c.id < $until + $before
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
        AND ($relation IS NULL OR newer.relation IN $relation)
        AND ($polarity IS NULL OR newer.polarity IN $polarity)
        AND ($modality IS NULL OR newer.modality IN $modality)
        AND ($manner IS NULL OR newer.manner IN $manner)
        AND ($status IS NULL OR newer.status IN $status)
        AND ($confidence IS NULL OR newer.confidence >= $confidence)
        AND ($outlet IS NULL OR any(outlet IN $outlet WHERE toLower(outlet) = toLower(newer.outlet)))
    })
  RETURN c
  ORDER BY c.outlet DESC, c.date DESC, c.id DESC
  LIMIT $limit
}
WITH c
ORDER BY c.date DESC, c.id DESC
LIMIT $limit
RETURN c.id AS id, c.date AS date, c.text AS content
