// In which articles do these claims stand, and which actors do they name, outlet and principals with them?
// $ids: LIST<STRING> - ids of claims
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
MATCH (article:Article)-[:REPORTS]->(claim)
RETURN claim.id AS id, article.id AS article,
       COLLECT {
         MATCH (claim)-[:NAMES]->(:Mention)-[:OF*0..]->(:Mention)-[:REFERS_TO]->(actor:Actor)
         RETURN DISTINCT actor.id
       } AS actors,
       head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Actor) RETURN outlet.id }) AS outlet
