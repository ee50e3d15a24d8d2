// Which requests have had no answer, newest first?
// Those that whoever was asked has neither approved nor rejected since, as far as the articles tell. Of one actor, looked at
// are the 2,000 others of whom it was reported last. Without an actor, a page looks at up to 5,000 requests; where few of
// them meet the conditions, ask for earlier days.
// page: $until = date, $before = id
// $requester: ACTOR = null - who asked, such as Mike Kehoe
// $asked: ACTOR = null - who was asked, such as Kansas
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
    MATCH (one:Actor {id: $requester})-[edge:REQUESTED]->(other:Actor)
    WHERE ($asked IS NULL OR other.id = $asked)
    RETURN one, other, edge
    UNION
    MATCH (one:Actor)-[edge:REQUESTED]->(other:Actor {id: CASE WHEN $requester IS NULL THEN $asked END})
    RETURN one, other, edge
  }
  WITH one, other, edge
  WHERE coalesce(edge.lastAt, '0001-01-01') >= $from AND coalesce(edge.firstAt, '0001-01-01') <= CASE WHEN $until < $to THEN $until ELSE $to END
  WITH one.id + '|REQUESTED|' + other.id AS key,
       CASE WHEN edge.lastAt < CASE WHEN $until < $to THEN $until ELSE $to END THEN edge.lastAt ELSE CASE WHEN $until < $to THEN $until ELSE $to END END AS newest
  ORDER BY newest DESC, key
  LIMIT 2000
  CALL (key) {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(edge)
    WHERE c.edge = key
      AND c.date >= $from AND c.date <= CASE WHEN $until < $to THEN $until ELSE $to END
      AND c.id IS NOT NULL AND c.date + c.id < $until + $before
      AND ($manner IS NULL OR c.manner = $manner)
      AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
      AND c.confidence >= $confidence
      AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
      AND NOT EXISTS {
        MATCH (d:Claim)
        WHERE d.edge IN [split(c.edge, '|')[2] + '|APPROVED|' + split(c.edge, '|')[0],
                         split(c.edge, '|')[2] + '|REJECTED|' + split(c.edge, '|')[0]]
          AND d.date >= c.date
      }
    RETURN c
    ORDER BY c.date DESC, c.id DESC
    LIMIT $limit
  }
  RETURN c
  UNION ALL
  CALL () {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(relation, date, id)
    WHERE c.relation = CASE WHEN $requester IS NULL AND $asked IS NULL THEN 'REQUESTED' END AND c.edge IS NOT NULL
      AND c.date >= $from AND c.date <= CASE WHEN $until < $to THEN $until ELSE $to END
      AND c.id IS NOT NULL AND c.date + c.id < $until + $before
    WITH c
    ORDER BY c.relation DESC, c.date DESC, c.id DESC
    LIMIT 5000
    WHERE ($manner IS NULL OR c.manner = $manner)
      AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
      AND c.confidence >= $confidence
      AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
      AND NOT EXISTS {
        MATCH (d:Claim)
        WHERE d.edge IN [split(c.edge, '|')[2] + '|APPROVED|' + split(c.edge, '|')[0],
                         split(c.edge, '|')[2] + '|REJECTED|' + split(c.edge, '|')[0]]
          AND d.date >= c.date
      }
    RETURN c
    ORDER BY c.relation DESC, c.date DESC, c.id DESC
    LIMIT $limit
  }
  RETURN c
}
WITH c
ORDER BY c.date DESC, c.id DESC
LIMIT $limit
MATCH (article:Article)-[:REPORTS]->(c), (c)-[:SUBJECT]->(requester:Actor), (c)-[:OBJECT]->(asked:Actor)
OPTIONAL MATCH (speaker:Actor)-[:MADE]->(c)
RETURN c.id AS id, c.date AS date, requester.id AS requesterId, requester.name AS requester, asked.id AS askedId,
       asked.name AS asked, c.text AS words, speaker.id AS speakerId, speaker.name AS speaker, c.manner AS manner,
       c.happenedOn AS requestedOn, c.saidOn AS saidOn, c.status AS status, c.confidence AS confidence,
       article.id AS article, article.title AS title, article.outlet AS outlet, article.url AS url
ORDER BY date DESC, id DESC
LIMIT $limit
