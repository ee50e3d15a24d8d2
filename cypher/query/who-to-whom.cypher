// Who criticized, supported, asked or approved whom in these days, newest first?
// Only what is plainly stated counts, unless polarity, modality or status ask otherwise. Of one actor, looked at are the 2,000
// others of whom it was reported last, or else the newest 20,000 claims that the actor made and those about the actor. Without
// an actor, a page looks at up to 30,000 claims; where few of them meet the conditions, ask for earlier days.
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
WITH $polarity = 'affirmed' AND $modality = 'asserted' AND coalesce($status, '') <> 'rejected' AS plain
CALL (plain) {
  UNWIND CASE WHEN plain THEN [$subject + '|' + $relation + '|' + $object] ELSE [] END AS key
  CALL (key) {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(edge)
    WHERE c.edge = key
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
  }
  RETURN c
  UNION
  MATCH (one:Actor {id: CASE WHEN plain AND $object IS NULL THEN $subject END})-[edge:REQUESTED|APPROVED|CRITICIZED|SUPPORTED|SPOKESPERSON_FOR|HOLDS_OFFICE
                      |REJECTED|ORDERED|ACCUSED|DENIED|PRAISED|PROMISED|WARNED|MET_WITH|APPOINTED|RESIGNED_FROM]->(other:Actor)
  WHERE type(edge) = $relation AND coalesce(edge.lastAt, '0001-01-01') >= $from AND coalesce(edge.firstAt, '0001-01-01') <= CASE WHEN $until < $to THEN $until ELSE $to END
  WITH one.id + '|' + $relation + '|' + other.id AS key,
       CASE WHEN edge.lastAt < CASE WHEN $until < $to THEN $until ELSE $to END THEN edge.lastAt ELSE CASE WHEN $until < $to THEN $until ELSE $to END END AS newest
  ORDER BY newest DESC, key
  LIMIT 2000
  CALL (key) {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(edge)
    WHERE c.edge = key
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
  }
  RETURN c
  UNION
  MATCH (one:Actor)-[edge:REQUESTED|APPROVED|CRITICIZED|SUPPORTED|SPOKESPERSON_FOR|HOLDS_OFFICE
                      |REJECTED|ORDERED|ACCUSED|DENIED|PRAISED|PROMISED|WARNED|MET_WITH|APPOINTED|RESIGNED_FROM]->(other:Actor {id: CASE WHEN plain AND $subject IS NULL THEN $object END})
  WHERE type(edge) = $relation AND coalesce(edge.lastAt, '0001-01-01') >= $from AND coalesce(edge.firstAt, '0001-01-01') <= CASE WHEN $until < $to THEN $until ELSE $to END
  WITH one.id + '|' + $relation + '|' + other.id AS key,
       CASE WHEN edge.lastAt < CASE WHEN $until < $to THEN $until ELSE $to END THEN edge.lastAt ELSE CASE WHEN $until < $to THEN $until ELSE $to END END AS newest
  ORDER BY newest DESC, key
  LIMIT 2000
  CALL (key) {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(edge)
    WHERE c.edge = key
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
  }
  RETURN c
  UNION
  WITH CASE WHEN NOT plain THEN coalesce($object, $subject) END AS asked
  CALL (asked) {
    CALL (asked) {
      MATCH (c:Claim)
      USING INDEX SEEK c:Claim(speaker, date, id)
      WHERE c.speaker = asked
        AND c.date >= $from AND c.date <= CASE WHEN $until < $to THEN $until ELSE $to END
        AND c.id IS NOT NULL AND c.date + c.id < $until + $before
      RETURN c
      ORDER BY c.speaker DESC, c.date DESC, c.id DESC
      LIMIT 20000
    }
    RETURN c
    UNION
    CALL (asked) {
      MATCH (c:Claim)-[about:ABOUT]->()
      USING INDEX SEEK about:ABOUT(about, date, id)
      WHERE about.about = asked
        AND about.date >= $from AND about.date <= CASE WHEN $until < $to THEN $until ELSE $to END
        AND about.id IS NOT NULL AND about.date + about.id < $until + $before
      RETURN c
      ORDER BY about.about DESC, about.date DESC, about.id DESC
      LIMIT 20000
    }
    RETURN c
  }
  WITH c
  WHERE c.relation = $relation
    AND c.polarity = $polarity
    AND c.modality = $modality
    AND ($manner IS NULL OR c.manner = $manner)
    AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
    AND c.confidence >= $confidence
    AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
  MATCH (c)-[:SUBJECT]->(one:Actor), (c)-[:OBJECT]->(other:Actor)
  WHERE ($subject IS NULL OR one.id = $subject) AND ($object IS NULL OR other.id = $object)
  RETURN c
  UNION
  CALL () {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(relation, date, id)
    WHERE c.relation = CASE WHEN $subject IS NULL AND $object IS NULL THEN $relation END
      AND c.date >= $from AND c.date <= CASE WHEN $until < $to THEN $until ELSE $to END
      AND c.id IS NOT NULL AND c.date + c.id < $until + $before
    WITH c
    ORDER BY c.relation DESC, c.date DESC, c.id DESC
    LIMIT 30000
    WHERE c.polarity = $polarity
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
