// Which claims deny or contradict another, newest first?
// Either one states that somebody did not do what another states that they did, or somebody denies whom that one accuses or
// criticizes. Looked at are the newest 5,000 claims that meet the conditions; each comes with the newest claim against it.
// $about: ACTOR = null - an actor it is about, such as Kansas
// $relation: STRING = null - type of the relation it states, such as CRITICIZED
// $manner: STRING = null - direct, indirect, mixed or narration
// $status: STRING = null - proposed, accepted or rejected; what was rejected counts only where it is asked for
// $confidence: FLOAT = 0.0 - how likely it is at least that the claim was read right, 0 to 1
// $outlet: STRING = null - name of the outlet, in any case of letters
// $from: DATE = '0001-01-01' - first day of publication; articles without a date count as 0001-01-01
// $to: DATE = '9999-12-31' - last day of publication
// $limit: INTEGER = 50 - how many at most
CALL () {
  CALL () {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(date, id)
    WHERE c.date >= CASE WHEN $about IS NULL THEN $from END AND c.date <= $to AND c.id IS NOT NULL
    RETURN c
    ORDER BY c.date DESC, c.id DESC
    LIMIT 5000
  }
  RETURN c
  UNION
  CALL () {
    MATCH (c:Claim)-[about:ABOUT]->()
    USING INDEX SEEK about:ABOUT(about, date, id)
    WHERE about.about = $about AND about.date >= $from AND about.date <= $to AND about.id IS NOT NULL
    RETURN c
    ORDER BY about.about DESC, about.date DESC, about.id DESC
    LIMIT 5000
  }
  RETURN c
}
WITH c
WHERE c.modality = 'asserted' AND (c.polarity = 'negated' OR c.relation = 'DENIED')
  AND ($relation IS NULL OR c.relation = $relation)
  AND ($manner IS NULL OR c.manner = $manner)
  AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
  AND c.confidence >= $confidence
  AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
MATCH (c)-[:SUBJECT]->(subject:Actor), (c)-[:OBJECT]->(object:Actor)
CALL (c, subject, object) {
  MATCH (other:Claim)
  WHERE other.edge IN CASE c.polarity
    WHEN 'negated' THEN [subject.id + '|' + c.relation + '|' + object.id]
    ELSE [object.id + '|ACCUSED|' + subject.id, object.id + '|CRITICIZED|' + subject.id] END
  RETURN other
  ORDER BY other.date DESC, other.id DESC
  LIMIT 1
}
WITH c, subject, object, other
ORDER BY c.date DESC, c.id DESC
LIMIT $limit
MATCH (article:Article)-[:REPORTS]->(c), (against:Article)-[:REPORTS]->(other)
OPTIONAL MATCH (speaker:Actor)-[:MADE]->(c)
OPTIONAL MATCH (otherSpeaker:Actor)-[:MADE]->(other)
RETURN c.id AS id, c.date AS date, CASE c.polarity WHEN 'negated' THEN 'negated' ELSE 'denied' END AS how,
       speaker.id AS speakerId, speaker.name AS speaker, subject.id AS subjectId, subject.name AS subject,
       c.relation AS relation, object.id AS objectId, object.name AS object, c.polarity AS polarity, c.text AS words,
       c.manner AS manner,
       c.saidOn AS saidOn, c.status AS status, c.confidence AS confidence,
       article.id AS article, article.title AS title, article.outlet AS outlet, article.url AS url,
       other.id AS otherId, other.date AS otherDate, otherSpeaker.id AS otherSpeakerId,
       otherSpeaker.name AS otherSpeaker, other.relation AS otherRelation, other.text AS otherWords,
       against.id AS otherArticle, against.title AS otherTitle, against.outlet AS otherOutlet, against.url AS otherUrl
ORDER BY date DESC, id DESC
LIMIT $limit
