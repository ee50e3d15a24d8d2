// Who criticized, supported, asked or approved whom in these days, newest first?
// Only what is plainly stated counts, unless polarity or modality ask otherwise.
// page: $until = date, $before = id
// $relation: STRING = 'CRITICIZED' - what the one did to the other
// $subject: ACTOR = null - who did it, such as Quinton Lucas
// $object: ACTOR = null - to whom it was done, such as Mike Kehoe
// $polarity: STRING = 'affirmed' - affirmed or negated
// $modality: STRING = 'asserted' - asserted, possible, planned, conditional, former or question
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
  USING INDEX SEEK c:Claim(edge)
  WHERE c.edge = CASE WHEN $polarity = 'affirmed' AND $modality = 'asserted' AND NOT coalesce($status = 'rejected', false) THEN $subject + '|' + $relation + '|' + $object END
    AND c.date >= $from AND c.date <= CASE WHEN $until < $to THEN $until ELSE $to END
    AND c.id IS NOT NULL AND c.date + c.id < $until + $before
    AND c.polarity = $polarity
    AND c.modality = $modality
    AND ($manner IS NULL OR c.manner = $manner)
    AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
    AND c.confidence >= $confidence
    AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
  RETURN c
  ORDER BY c.date DESC, c.id DESC
  LIMIT $limit
  UNION
  CALL () {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(speaker, date, id)
    WHERE c.speaker = CASE WHEN $subject IS NULL OR NOT ($polarity = 'affirmed' AND $modality = 'asserted' AND NOT coalesce($status = 'rejected', false)) THEN $object END
      AND c.date >= $from AND c.date <= CASE WHEN $until < $to THEN $until ELSE $to END
      AND c.id IS NOT NULL AND c.date + c.id < $until + $before
      AND ($relation IS NULL OR c.relation = $relation)
      AND c.polarity = $polarity
      AND c.modality = $modality
      AND ($manner IS NULL OR c.manner = $manner)
      AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
      AND c.confidence >= $confidence
      AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
      AND EXISTS { MATCH (c)-[:OBJECT]->(a) WHERE a.id = $object }
      AND ($subject IS NULL OR EXISTS { MATCH (c)-[:SUBJECT]->(a) WHERE a.id = $subject })
    RETURN c
    ORDER BY c.speaker DESC, c.date DESC, c.id DESC
    LIMIT $limit
  }
  RETURN c
  UNION
  CALL () {
    MATCH (c:Claim)-[about:ABOUT]->()
    USING INDEX SEEK about:ABOUT(about, date, id)
    WHERE about.about = CASE WHEN $subject IS NULL OR NOT ($polarity = 'affirmed' AND $modality = 'asserted' AND NOT coalesce($status = 'rejected', false)) THEN $object END
      AND about.date >= $from AND about.date <= CASE WHEN $until < $to THEN $until ELSE $to END
      AND about.id IS NOT NULL AND about.date + about.id < $until + $before
      AND ($relation IS NULL OR c.relation = $relation)
      AND c.polarity = $polarity
      AND c.modality = $modality
      AND ($manner IS NULL OR c.manner = $manner)
      AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
      AND c.confidence >= $confidence
      AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
      AND EXISTS { MATCH (c)-[:OBJECT]->(a) WHERE a.id = $object }
      AND ($subject IS NULL OR EXISTS { MATCH (c)-[:SUBJECT]->(a) WHERE a.id = $subject })
    RETURN c
    ORDER BY about.about DESC, about.date DESC, about.id DESC
    LIMIT $limit
  }
  RETURN c
  UNION
  CALL () {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(speaker, date, id)
    WHERE c.speaker = CASE WHEN $object IS NULL THEN $subject END
      AND c.date >= $from AND c.date <= CASE WHEN $until < $to THEN $until ELSE $to END
      AND c.id IS NOT NULL AND c.date + c.id < $until + $before
      AND ($relation IS NULL OR c.relation = $relation)
      AND c.polarity = $polarity
      AND c.modality = $modality
      AND ($manner IS NULL OR c.manner = $manner)
      AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
      AND c.confidence >= $confidence
      AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
      AND EXISTS { MATCH (c)-[:SUBJECT]->(a) WHERE a.id = $subject }
    RETURN c
    ORDER BY c.speaker DESC, c.date DESC, c.id DESC
    LIMIT $limit
  }
  RETURN c
  UNION
  CALL () {
    MATCH (c:Claim)-[about:ABOUT]->()
    USING INDEX SEEK about:ABOUT(about, date, id)
    WHERE about.about = CASE WHEN $object IS NULL THEN $subject END
      AND about.date >= $from AND about.date <= CASE WHEN $until < $to THEN $until ELSE $to END
      AND about.id IS NOT NULL AND about.date + about.id < $until + $before
      AND ($relation IS NULL OR c.relation = $relation)
      AND c.polarity = $polarity
      AND c.modality = $modality
      AND ($manner IS NULL OR c.manner = $manner)
      AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
      AND c.confidence >= $confidence
      AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
      AND EXISTS { MATCH (c)-[:SUBJECT]->(a) WHERE a.id = $subject }
    RETURN c
    ORDER BY about.about DESC, about.date DESC, about.id DESC
    LIMIT $limit
  }
  RETURN c
  UNION
  CALL () {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(relation, date, id)
    WHERE c.relation = CASE WHEN $subject IS NULL AND $object IS NULL THEN $relation END
      AND c.date >= $from AND c.date <= CASE WHEN $until < $to THEN $until ELSE $to END
      AND c.id IS NOT NULL AND c.date + c.id < $until + $before
      AND c.polarity = $polarity
      AND c.modality = $modality
      AND ($manner IS NULL OR c.manner = $manner)
      AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
      AND c.confidence >= $confidence
      AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
    RETURN c
    ORDER BY c.relation DESC, c.date DESC, c.id DESC
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
       object.id AS objectId, object.name AS object, c.text AS words, speaker.id AS speakerId, speaker.name AS speaker,
       c.manner AS manner, c.polarity AS polarity, c.modality AS modality, c.happenedOn AS happenedOn,
       c.saidOn AS saidOn, c.status AS status, c.confidence AS confidence,
       article.id AS article, article.title AS title, article.outlet AS outlet, article.url AS url
ORDER BY date DESC, id DESC
LIMIT $limit
