// Is it reported or denied that the one did this to the other, newest first?
// Whatever polarity and modality a claim has: that somebody did not, may or will do it is an answer too. Who did it or to
// whom it was done has to be named, or both. Of an actor whom very many claims are about, a page looks at
// 10,000 of these; where few of them meet the conditions, ask for earlier days.
// page: $until = date, $before = id
// $relation: STRING = 'REQUESTED' - what the one did to the other
// $subject: ACTOR = null - who did it, such as Quinton Lucas
// $object: ACTOR = null - to whom it was done, such as Kansas
// $polarity: STRING = null - affirmed or negated
// $modality: STRING = null - asserted, possible, planned, conditional, former or question
// $manner: STRING = null - direct, indirect, mixed or narration
// $status: STRING = null - proposed, accepted or rejected; what was rejected counts only where it is asked for
// $confidence: FLOAT = 0.0 - how likely it is at least that the claim was read right, 0 to 1
// $outlet: STRING = null - name of the outlet, in any case of letters
// $from: DATE = '0001-01-01' - first day of publication; articles without a date count as 0001-01-01
// $to: DATE = '9999-12-31' - last day of publication
// $until: DATE = '9999-12-31' - where the page begins: day of the claim before it
// $before: STRING = '~' - where the page begins: id of the claim before it, or a text behind all ids
// $limit: INTEGER = 50 - how many at most
CALL () {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(speaker, date, id)
  WHERE c.speaker = coalesce($object, $subject)
    AND c.date >= $from AND c.date <= CASE WHEN $until < $to THEN $until ELSE $to END
    AND c.id IS NOT NULL AND c.date + c.id < $until + $before
    AND c.relation = $relation
    AND ($polarity IS NULL OR c.polarity = $polarity)
    AND ($modality IS NULL OR c.modality = $modality)
    AND ($manner IS NULL OR c.manner = $manner)
    AND (c.status = $status OR $status IS NULL AND c.status <> 'rejected')
    AND c.confidence >= $confidence
    AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
  MATCH (c)-[:SUBJECT]->(one:Actor), (c)-[:OBJECT]->(other:Actor)
  WHERE ($subject IS NULL OR one.id = $subject) AND ($object IS NULL OR other.id = $object)
  RETURN c
  ORDER BY c.speaker DESC, c.date DESC, c.id DESC
  LIMIT $limit
  UNION
  CALL () {
    MATCH (c:Claim)-[about:ABOUT]->()
    USING INDEX SEEK about:ABOUT(about, date, id)
    WHERE about.about = coalesce($object, $subject)
      AND about.date >= $from AND about.date <= CASE WHEN $until < $to THEN $until ELSE $to END
      AND about.id IS NOT NULL AND about.date + about.id < $until + $before
    WITH c, about
    ORDER BY about.about DESC, about.date DESC, about.id DESC
    LIMIT 10000
    WHERE c.relation = $relation
      AND ($polarity IS NULL OR c.polarity = $polarity)
      AND ($modality IS NULL OR c.modality = $modality)
      AND ($manner IS NULL OR c.manner = $manner)
      AND (c.status = $status OR $status IS NULL AND c.status <> 'rejected')
      AND c.confidence >= $confidence
      AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
    MATCH (c)-[:SUBJECT]->(one:Actor), (c)-[:OBJECT]->(other:Actor)
    WHERE ($subject IS NULL OR one.id = $subject) AND ($object IS NULL OR other.id = $object)
    RETURN c
    ORDER BY about.about DESC, about.date DESC, about.id DESC
    LIMIT $limit
  }
  RETURN c
}
WITH c
ORDER BY c.date DESC, c.id DESC
LIMIT $limit
MATCH (article:Article)-[:REPORTS]->(c), (c)-[:SUBJECT]->(subject:Actor), (c)-[:OBJECT]->(object:Actor)
OPTIONAL MATCH (speaker:Actor)-[:MADE]->(c)
RETURN c.id AS id, c.date AS date, subject.id AS subjectId, subject.name AS subject, c.relation AS relation,
       object.id AS objectId, object.name AS object, c.polarity AS polarity, c.modality AS modality, c.text AS words,
       speaker.id AS speakerId, speaker.name AS speaker, c.manner AS manner, c.happenedOn AS happenedOn,
       c.saidOn AS saidOn, c.status AS status, c.confidence AS confidence,
       article.id AS article, article.title AS title, article.outlet AS outlet, article.url AS url
ORDER BY date DESC, id DESC
LIMIT $limit
