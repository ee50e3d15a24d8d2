// What do unnamed sources say in this outlet, newest first?
// A page looks at up to 20,000 of its claims; where few of them have such a source, ask for earlier days.
// page: $until = date, $before = id
// $outlet: ACTOR - the outlet, such as Associated Press
// $relation: STRING = null - type of the relation it states, such as CRITICIZED
// $polarity: STRING = null - affirmed or negated
// $modality: STRING = null - asserted, possible, planned, conditional, former or question
// $manner: STRING = null - direct, indirect, mixed or narration
// $status: STRING = null - proposed, accepted or rejected; what was rejected counts only where it is asked for
// $confidence: FLOAT = 0.0 - how likely it is at least that the claim was read right, 0 to 1
// $from: DATE = '0001-01-01' - first day of publication; articles without a date count as 0001-01-01
// $to: DATE = '9999-12-31' - last day of publication
// $until: DATE = '9999-12-31' - where the page begins: day of the claim before it
// $before: STRING = '~' - where the page begins: id of the claim before it, or a text behind all ids
// $limit: INTEGER = 50 - how many at most
MATCH (outlet:Actor {id: $outlet})
UNWIND outlet.names AS name
CALL (name) {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(outlet, date, id)
  WHERE c.outlet = name
    AND c.date >= $from AND c.date <= CASE WHEN $until < $to THEN $until ELSE $to END
    AND c.id IS NOT NULL AND c.date + c.id < $until + $before
  RETURN c
  ORDER BY c.outlet DESC, c.date DESC, c.id DESC
  LIMIT 20000
}
MATCH (speaker:Unnamed)-[:MADE]->(c)
WHERE true
  AND ($relation IS NULL OR c.relation = $relation)
  AND ($polarity IS NULL OR c.polarity = $polarity)
  AND ($modality IS NULL OR c.modality = $modality)
  AND ($manner IS NULL OR c.manner = $manner)
  AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
  AND c.confidence >= $confidence
WITH c, speaker
ORDER BY c.date DESC, c.id DESC
LIMIT $limit
MATCH (article:Article)-[:REPORTS]->(c)
RETURN c.id AS id, c.date AS date, speaker.id AS speakerId, speaker.name AS speaker,
       COLLECT { MATCH (speaker)-[:SPOKESPERSON_FOR]->(principal:Actor) RETURN principal.name LIMIT 5 } AS speaksFor,
       c.text AS words, c.manner AS manner, c.relation AS relation, c.polarity AS polarity, c.modality AS modality,
       COLLECT { MATCH (c)-[r:ABOUT]->(a:Actor) RETURN a.id ORDER BY r.position LIMIT 20 } AS aboutIds,
       COLLECT { MATCH (c)-[r:ABOUT]->(a:Actor) RETURN a.name ORDER BY r.position LIMIT 20 } AS about,
       c.saidOn AS saidOn, c.status AS status, c.confidence AS confidence,
       article.id AS article, article.title AS title, article.outlet AS outlet, article.url AS url
ORDER BY date DESC, id DESC
LIMIT $limit
