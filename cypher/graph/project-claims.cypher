// Which edges do these claims support? What follows from whom their mentions mean is written: keys, MADE, ABOUT, SUBJECT, OBJECT.
// queue is the place in the order of review: first what states a relation, and of that what is least sure.
// They must have none of these ties yet: see unproject-claims.
// $claims: LIST<STRING> - ids of the claims
UNWIND $claims AS id
MATCH (article:Article)-[:REPORTS]->(claim:Claim {id: id})
CALL (claim) {
  OPTIONAL MATCH (claim)-[named:NAMES]->(:Mention)-[:REFERS_TO]->(actor:Actor)
  WITH named, actor ORDER BY named.position
  RETURN
    head(collect(CASE named.role WHEN 'speaker' THEN actor END)) AS speaker,
    head(collect(CASE named.role WHEN 'subject' THEN actor END)) AS subject,
    head(collect(CASE named.role WHEN 'object' THEN actor END)) AS object,
    collect(CASE named.role WHEN 'about' THEN actor END) AS abouts
}
SET claim.article = article.id,
    claim.outlet = article.outlet,
    claim.date = article.date,
    claim.speaker = speaker.id,
    claim.about = head(abouts).id,
    claim.edge = CASE
      WHEN claim.polarity = 'affirmed' AND claim.modality = 'asserted' AND claim.status <> 'rejected'
        AND subject.id <> object.id
      THEN subject.id + '|' + claim.relation + '|' + object.id
    END,
    claim.queue = CASE
      WHEN claim.status = 'proposed' THEN CASE WHEN claim.relation IS NULL THEN 1.0 ELSE 0.0 END + claim.confidence
    END
FOREACH (actor IN CASE WHEN speaker IS NULL THEN [] ELSE [speaker] END | CREATE (actor)-[:MADE]->(claim))
FOREACH (actor IN CASE WHEN subject IS NULL THEN [] ELSE [subject] END | CREATE (claim)-[:SUBJECT]->(actor))
FOREACH (actor IN CASE WHEN object IS NULL THEN [] ELSE [object] END | CREATE (claim)-[:OBJECT]->(actor))
WITH claim, abouts
CALL (claim, abouts) {
  UNWIND range(0, size(abouts) - 1) AS position
  WITH claim, abouts[position] AS actor, min(position) AS position
  CREATE (claim)-[about:ABOUT {position: position, about: actor.id, date: claim.date, id: claim.id}]->(actor)
  SET about.speaker = claim.speaker
}
WITH claim
WHERE claim.edge IS NOT NULL
RETURN DISTINCT claim.edge AS edge
