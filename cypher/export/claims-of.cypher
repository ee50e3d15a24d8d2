// What do these claims say?
// $ids: LIST<STRING> - ids of claims
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
MATCH (article:Article)-[:REPORTS]->(claim)
RETURN claim.id AS id, claim.text AS words, claim.manner AS manner, claim.relation AS relation, claim.polarity AS polarity,
       claim.modality AS modality, claim.status AS status, claim.confidence AS confidence, claim.saidOn AS saidOn,
       CASE WHEN article.date > '0001-01-01' THEN article.date END AS date,
       article.title AS title, article.outlet AS outlet, article.url AS url, article.id AS article
