// How many claims are these? What follows from whom their mentions mean is written: keys, MADE, ABOUT, SUBJECT, OBJECT.
// Ties that are right stay as they are: those of busy actors cost.
// $claims: LIST<STRING> - ids of the claims
UNWIND $claims AS id
MATCH (article:Article)-[:REPORTS]->(claim:Claim {id: id})
CALL (claim) {
  OPTIONAL MATCH (claim)-[named:NAMES]->(:Mention)-[:REFERS_TO]->(actor:Actor)
  WITH named, actor ORDER BY named.position
  RETURN
    collect(CASE named.role WHEN 'speaker' THEN actor END)[..1] AS speakers,
    collect(CASE named.role WHEN 'subject' THEN actor END)[..1] AS subjects,
    collect(CASE named.role WHEN 'object' THEN actor END)[..1] AS objects,
    collect(CASE named.role WHEN 'about' THEN actor END) AS abouts
}
SET claim.article = article.id,
    claim.outlet = article.outlet,
    claim.date = article.date,
    claim.speaker = head(speakers).id,
    claim.about = head(abouts).id
WITH claim, speakers, subjects, objects, abouts
CALL (claim, speakers, subjects, objects, abouts) {
  MATCH (claim)-[tie:MADE|SUBJECT|OBJECT|ABOUT]-(actor)
  WHERE NOT actor IN CASE type(tie) WHEN 'MADE' THEN speakers WHEN 'SUBJECT' THEN subjects WHEN 'OBJECT' THEN objects ELSE abouts END
  DELETE tie
}
FOREACH (actor IN speakers | MERGE (actor)-[:MADE]->(claim))
FOREACH (actor IN subjects | MERGE (claim)-[:SUBJECT]->(actor))
FOREACH (actor IN objects | MERGE (claim)-[:OBJECT]->(actor))
WITH claim, abouts
CALL (claim, abouts) {
  UNWIND range(0, size(abouts) - 1) AS position
  WITH claim, abouts[position] AS actor, min(position) AS position
  MERGE (claim)-[about:ABOUT]->(actor)
  SET about.position = position, about.about = actor.id, about.date = claim.date, about.id = claim.id,
      about.speaker = claim.speaker
}
RETURN count(claim) AS claims
