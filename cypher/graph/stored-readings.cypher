// What was read in these articles so far?
// $articles: LIST<STRING> - ids of the articles
UNWIND $articles AS id
MATCH (article:Article {id: id})
RETURN id,
       COLLECT {
         MATCH (article)-[:REPORTS]->(claim:Claim)
         RETURN {id: claim.id, decided: claim.decision IS NOT NULL, made: claim.rule = 'by-hand'}
       } AS claims,
       COLLECT {
         MATCH (article)-[:REPORTS]->(claim:PastClaim)
         RETURN {id: claim.id, past: claim.past}
       } AS pastClaims,
       COLLECT {
         MATCH (article)-[:MENTIONS]->(mention:Mention)
         RETURN {id: mention.id, made: coalesce(mention.made, false)}
       } AS mentions,
       COLLECT {
         MATCH (article)-[:MENTIONS]->(mention:PastMention)
         RETURN mention.id
       } AS pastMentions
