// Mentions stand where they were found now; whom they mean stays.
// $mentions: LIST<MAP> - id, article, spans and properties of each
UNWIND $mentions AS row
MATCH (mention:Mention {id: row.id})
SET mention += row.properties
WITH mention, row
MATCH (mention)<-[mentions:MENTIONS]-()
SET mentions.spans = row.spans
WITH mention
MATCH (mention)-[:REFERS_TO]->(actor:Actor)
RETURN actor.id AS actor
