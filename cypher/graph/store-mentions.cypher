// Mentions are stored with their places and with the decision whom they mean.
// $mentions: LIST<MAP> - id, article, spans and properties of each; actor, method, score and by of the decision, and as base the actor that is now part of that one
UNWIND $mentions AS row
MATCH (article:Article {id: row.article})
MATCH (actor:Actor {id: row.actor})
MERGE (mention:Mention {id: row.id})
SET mention += row.properties
MERGE (article)-[mentions:MENTIONS]->(mention)
SET mentions.spans = row.spans
MERGE (mention)-[refers:REFERS_TO]->(actor)
SET refers.method = row.method, refers.score = row.score, refers.by = row.by, refers.actor = row.base
RETURN count(mention) AS mentions
