// Who did the same to both of these actors: who are the critics, or the requesters, of the one and of the other?
// Those of whom most articles tell come first.
// graph: subject, towardsOne, towardsOther, first, second
// $one: ACTOR - the one actor, such as Mike Kehoe
// $other: ACTOR - the other actor, such as Missouri
// $relation: STRING = 'CRITICIZED' - what was done to both
// $status: STRING = null - proposed or accepted
// $confidence: FLOAT = 0.0 - how likely it is at least that a claim of each was read right, 0 to 1
// $from: DATE = '0001-01-01' - first day: it was reported on it or later
// $to: DATE = '9999-12-31' - last day: it was reported on it or earlier
// $limit: INTEGER = 50 - how many at most
MATCH (first:Actor {id: $one})<-[towardsOne:REQUESTED|APPROVED|CRITICIZED|SUPPORTED|SPOKESPERSON_FOR|HOLDS_OFFICE
                                    |REJECTED|ORDERED|ACCUSED|DENIED|PRAISED|PROMISED|WARNED|MET_WITH|APPOINTED|RESIGNED_FROM]-(subject:Actor)
WHERE type(towardsOne) = $relation
  AND ($status IS NULL OR towardsOne.status = $status) AND towardsOne.confidence >= $confidence
  AND coalesce(towardsOne.lastAt, '0001-01-01') >= $from AND coalesce(towardsOne.firstAt, '0001-01-01') <= $to
MATCH (second:Actor {id: $other})<-[towardsOther:REQUESTED|APPROVED|CRITICIZED|SUPPORTED|SPOKESPERSON_FOR|HOLDS_OFFICE
                                       |REJECTED|ORDERED|ACCUSED|DENIED|PRAISED|PROMISED|WARNED|MET_WITH|APPOINTED|RESIGNED_FROM]-(subject)
USING JOIN ON subject
WHERE type(towardsOther) = $relation
  AND ($status IS NULL OR towardsOther.status = $status) AND towardsOther.confidence >= $confidence
  AND coalesce(towardsOther.lastAt, '0001-01-01') >= $from AND coalesce(towardsOther.firstAt, '0001-01-01') <= $to
WITH first, second, subject, towardsOne, towardsOther
ORDER BY towardsOne.reports + towardsOther.reports DESC, subject.id
LIMIT $limit
RETURN subject.id AS subjectId, subject.name AS subjectName, $relation AS relation, first.name AS oneName,
       towardsOne.reports AS oneReports, towardsOne.firstAt AS oneFirstAt, towardsOne.lastAt AS oneLastAt,
       second.name AS otherName, towardsOther.reports AS otherReports, towardsOther.firstAt AS otherFirstAt,
       towardsOther.lastAt AS otherLastAt, subject, towardsOne, towardsOther, first, second
ORDER BY oneReports + otherReports DESC, subjectId
LIMIT $limit
