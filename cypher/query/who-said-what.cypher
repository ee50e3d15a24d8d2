// Who said what about whom, newest first?
// Without a speaker and an actor that it is about, it is what anybody said about anybody. Then a page looks at up to 30,000
// claims; where few of them meet the conditions, ask for earlier days.
// page: $until = date, $before = id
// $speaker: ACTOR = null - who said it, such as Mike Kehoe
// $about: ACTOR = null - an actor it is about, such as Missouri
// $relation: STRING = null - type of the relation it states, such as CRITICIZED
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
  CALL () {
    MATCH (c:Claim)-[about:ABOUT]->()
    USING INDEX SEEK about:ABOUT(about, speaker, date, id)
    WHERE about.about = $about AND about.speaker = $speaker
      AND about.date >= $from AND about.date <= CASE WHEN $until < $to THEN $until ELSE $to END
      AND about.id IS NOT NULL AND about.date + about.id < $until + $before
      AND ($relation IS NULL OR c.relation = $relation)
      AND ($polarity IS NULL OR c.polarity = $polarity)
      AND ($modality IS NULL OR c.modality = $modality)
      AND ($manner IS NULL OR c.manner = $manner)
      AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
      AND c.confidence >= $confidence
      AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
    RETURN c
    ORDER BY about.about DESC, about.speaker DESC, about.date DESC, about.id DESC
    LIMIT $limit
  }
  RETURN c
  UNION ALL
  CALL () {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(speaker, date, id)
    WHERE c.speaker = CASE WHEN $about IS NULL THEN $speaker END
      AND c.date >= $from AND c.date <= CASE WHEN $until < $to THEN $until ELSE $to END
      AND c.id IS NOT NULL AND c.date + c.id < $until + $before
      AND ($relation IS NULL OR c.relation = $relation)
      AND ($polarity IS NULL OR c.polarity = $polarity)
      AND ($modality IS NULL OR c.modality = $modality)
      AND ($manner IS NULL OR c.manner = $manner)
      AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
      AND c.confidence >= $confidence
      AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
    RETURN c
    ORDER BY c.speaker DESC, c.date DESC, c.id DESC
    LIMIT $limit
  }
  RETURN c
  UNION ALL
  CALL () {
    MATCH (c:Claim)-[about:ABOUT]->()
    USING INDEX SEEK about:ABOUT(about, date, id)
    WHERE about.about = CASE WHEN $speaker IS NULL THEN $about END
      AND about.date >= $from AND about.date <= CASE WHEN $until < $to THEN $until ELSE $to END
      AND about.id IS NOT NULL AND about.date + about.id < $until + $before
      AND ($relation IS NULL OR c.relation = $relation)
      AND ($polarity IS NULL OR c.polarity = $polarity)
      AND ($modality IS NULL OR c.modality = $modality)
      AND ($manner IS NULL OR c.manner = $manner)
      AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
      AND c.confidence >= $confidence
      AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
    RETURN c
    ORDER BY about.about DESC, about.date DESC, about.id DESC
    LIMIT $limit
  }
  RETURN c
  UNION ALL
  CALL () {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(relation, date, id)
    WHERE c.relation = CASE WHEN $speaker IS NULL AND $about IS NULL THEN $relation END
      AND c.date >= $from AND c.date <= CASE WHEN $until < $to THEN $until ELSE $to END
      AND c.id IS NOT NULL AND c.date + c.id < $until + $before
    WITH c
    ORDER BY c.relation DESC, c.date DESC, c.id DESC
    LIMIT 30000
    WHERE ($polarity IS NULL OR c.polarity = $polarity)
      AND ($modality IS NULL OR c.modality = $modality)
      AND ($manner IS NULL OR c.manner = $manner)
      AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
      AND c.confidence >= $confidence
      AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
    RETURN c
    ORDER BY c.relation DESC, c.date DESC, c.id DESC
    LIMIT $limit
  }
  RETURN c
  UNION ALL
  CALL () {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(date, id)
    WHERE c.date >= CASE WHEN $speaker IS NULL AND $about IS NULL AND $relation IS NULL THEN $from END
      AND c.date <= CASE WHEN $until < $to THEN $until ELSE $to END
      AND c.id IS NOT NULL AND c.date + c.id < $until + $before
    WITH c
    ORDER BY c.date DESC, c.id DESC
    LIMIT 30000
    WHERE ($polarity IS NULL OR c.polarity = $polarity)
      AND ($modality IS NULL OR c.modality = $modality)
      AND ($manner IS NULL OR c.manner = $manner)
      AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
      AND c.confidence >= $confidence
      AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
    RETURN c
    ORDER BY c.date DESC, c.id DESC
    LIMIT $limit
  }
  RETURN c
}
MATCH (article:Article)-[:REPORTS]->(c)
OPTIONAL MATCH (speaker:Actor)-[:MADE]->(c)
RETURN c.id AS id, c.date AS date, speaker.id AS speakerId, speaker.name AS speaker, c.text AS words,
       c.manner AS manner, c.relation AS relation, c.polarity AS polarity, c.modality AS modality,
       COLLECT { MATCH (c)-[r:ABOUT]->(a:Actor) RETURN a.id ORDER BY r.position LIMIT 20 } AS aboutIds,
       COLLECT { MATCH (c)-[r:ABOUT]->(a:Actor) RETURN a.name ORDER BY r.position LIMIT 20 } AS about,
       c.saidOn AS saidOn, c.status AS status, c.confidence AS confidence,
       article.id AS article, article.title AS title, article.outlet AS outlet, article.url AS url
ORDER BY date DESC, id DESC
LIMIT $limit
