// What stands in this article, and whom does it name?
// $article: STRING - id of the article
OPTIONAL MATCH (live:Article {id: $article})
OPTIONAL MATCH (past:PastArticle {id: $article})
WITH live IS NOT NULL AS live, coalesce(live, past) AS article
WHERE article IS NOT NULL
RETURN article.id AS id, live, article.past AS past,
       COLLECT { MATCH (article)-[:REPORTS]->(claim:Claim) RETURN claim.id } AS claims,
       COLLECT { MATCH (article)-[:REPORTS]->(claim:PastClaim) WHERE claim.past = article.past RETURN claim.id } AS pastClaims,
       COLLECT { MATCH (article)-[:MENTIONS]->(mention) RETURN mention.id } AS mentions,
       COLLECT {
         MATCH (article)-[:MENTIONS]->()-[:REFERS_TO]->(actor)
         RETURN actor.id
         UNION
         MATCH (article)-[:PUBLISHED_BY]->(actor)
         RETURN actor.id
       } AS actors
