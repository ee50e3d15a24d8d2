// What did this actor say about that one over time?
// Oldest first, from one publication to the next.
// page: $since = date, $after = id
// $speaker: ACTOR - who said it, such as Quinton Lucas
// $about: ACTOR - whom it is about, such as Mike Kehoe
// $relation: STRING = null - type of the relation it states, such as CRITICIZED
// $polarity: STRING = null - affirmed or negated
// $modality: STRING = null - asserted, possible, planned, conditional, former or question
// $manner: STRING = null - direct, indirect, mixed or narration
// $status: STRING = null - proposed, accepted or rejected; what was rejected counts only where it is asked for
// $confidence: FLOAT = 0.0 - how likely it is at least that the claim was read right, 0 to 1
// $outlet: STRING = null - name of the outlet, in any case of letters
// $from: DATE = '0001-01-01' - first day of publication; articles without a date count as 0001-01-01
// $to: DATE = '9999-12-31' - last day of publication
// $since: DATE = '0001-01-01' - where the page begins: day of the claim before it
// $after: STRING = '' - where the page begins: id of the claim before it
// $limit: INTEGER = 50 - how many at most
MATCH (c:Claim)-[said:ABOUT]->()
USING INDEX SEEK said:ABOUT(about, speaker, date, id)
WHERE said.about = $about AND said.speaker = $speaker
  AND said.date >= CASE WHEN $since > $from THEN $since ELSE $from END AND said.date <= $to
  AND said.id IS NOT NULL AND said.date + said.id > $since + $after
  AND ($relation IS NULL OR c.relation = $relation)
  AND ($polarity IS NULL OR c.polarity = $polarity)
  AND ($modality IS NULL OR c.modality = $modality)
  AND ($manner IS NULL OR c.manner = $manner)
  AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
  AND c.confidence >= $confidence
  AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
WITH c, said
ORDER BY said.about, said.speaker, said.date, said.id
LIMIT $limit
MATCH (article:Article)-[:REPORTS]->(c)
MATCH (speaker:Actor)-[:MADE]->(c)
RETURN c.id AS id, c.date AS date, substring(c.date, 0, 7) AS month, speaker.id AS speakerId, speaker.name AS speaker,
       c.text AS words, c.manner AS manner, c.relation AS relation, c.polarity AS polarity, c.modality AS modality,
       COLLECT { MATCH (c)-[r:ABOUT]->(a:Actor) RETURN a.id ORDER BY r.position LIMIT 20 } AS aboutIds,
       COLLECT { MATCH (c)-[r:ABOUT]->(a:Actor) RETURN a.name ORDER BY r.position LIMIT 20 } AS about,
       c.saidOn AS saidOn, c.status AS status, c.confidence AS confidence,
       article.id AS article, article.title AS title, article.outlet AS outlet, article.url AS url
ORDER BY date, id
LIMIT $limit
