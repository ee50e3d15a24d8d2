// Which claims are there, in which words, in the order of ids?
MATCH (claim:Claim)
WHERE claim.id > ''
MATCH (article:Article)-[:REPORTS]->(claim)
RETURN claim.id AS id, claim.text AS words, claim.manner AS manner, claim.relation AS relation, claim.polarity AS polarity,
       claim.modality AS modality, claim.status AS status, claim.confidence AS confidence, claim.saidOn AS saidOn,
       CASE WHEN article.date > '0001-01-01' THEN article.date END AS date,
       article.title AS title, article.outlet AS outlet, article.url AS url, article.id AS article
ORDER BY claim.id
