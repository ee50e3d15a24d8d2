// Who was criticized by somebody who holds office in the same state, newest first?
// Both hold an office of the state, or of a body of the state. Without a state, the newest 10,000 claims of criticism in the
// days that are asked for are looked at, of all states, and 5,000 of those that meet the conditions.
// graph: critic, criticOffice, state, office, criticized
// $state: ACTOR = null - the state, such as Missouri
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
    USING INDEX SEEK c:Claim(relation, date, id)
    WHERE c.relation = CASE WHEN $state IS NULL THEN 'CRITICIZED' END AND c.edge IS NOT NULL
      AND c.date >= $from AND c.date <= $to AND c.id IS NOT NULL
    WITH c
    ORDER BY c.relation DESC, c.date DESC, c.id DESC
    LIMIT 10000
    WHERE ($manner IS NULL OR c.manner = $manner)
      AND CASE WHEN $status IS NULL THEN c.status <> 'rejected' ELSE c.status = $status END
      AND c.confidence >= $confidence
      AND ($outlet IS NULL OR toLower(c.outlet) = toLower($outlet))
    RETURN c
    ORDER BY c.relation DESC, c.date DESC, c.id DESC
    LIMIT 5000
  }
  RETURN c
  UNION
  MATCH (state:Actor {id: $state})<-[:OF]-{1,2}(office:Actor)<-[:HOLDS_OFFICE]-(criticized:Actor)
  WITH DISTINCT criticized
  LIMIT 2000
  WITH collect(criticized) AS holders
  UNWIND holders AS criticized
  MATCH (critic:Actor)-[:CRITICIZED]->(criticized)
  WHERE critic IN holders
  CALL (critic, criticized) {
    MATCH (c:Claim)
    WHERE c.edge = critic.id + '|CRITICIZED|' + criticized.id
      AND c.date >= $from AND c.date <= $to AND c.id IS NOT NULL
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
WITH c
ORDER BY c.date DESC, c.id DESC
LIMIT 5000
MATCH (c)-[:SUBJECT]->(critic:Actor), (c)-[:OBJECT]->(criticized:Actor)
CALL (critic, criticized) {
  MATCH (critic)-[:HOLDS_OFFICE]->(criticOffice:Actor)-[:OF]->{1,2}(state)
  MATCH (criticized)-[:HOLDS_OFFICE]->(office:Actor)-[:OF]->{1,2}(state)
  WHERE state:State AND ($state IS NULL OR state.id = $state)
  RETURN criticOffice, state, office
  ORDER BY state.id, criticOffice.id, office.id
  LIMIT 1
}
WITH c, critic, criticOffice, state, office, criticized
ORDER BY c.date DESC, c.id DESC
LIMIT $limit
MATCH (article:Article)-[:REPORTS]->(c)
OPTIONAL MATCH (speaker:Actor)-[:MADE]->(c)
RETURN c.id AS id, c.date AS date, critic.id AS criticId, critic.name AS criticName, criticOffice.name AS criticHolds,
       criticized.id AS criticizedId, criticized.name AS criticizedName, office.name AS criticizedHolds,
       state.name AS stateName, c.text AS words, speaker.id AS speakerId, speaker.name AS speaker, c.manner AS manner,
       c.saidOn AS saidOn, c.status AS status, c.confidence AS confidence,
       article.id AS article, article.title AS title, article.outlet AS outlet, article.url AS url, critic, criticOffice, state, office, criticized
ORDER BY date DESC, id DESC
LIMIT $limit
