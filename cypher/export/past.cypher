// What counts no more, actors first, then articles, mentions and claims, each in the order of ids?
// $text: BOOLEAN = false - whether the texts of articles are wanted
MATCH (past:PastActor)
WHERE past.id > ''
RETURN past.id AS id, 'PastActor' AS label, past {.*} AS properties
ORDER BY id
UNION ALL
MATCH (past:PastArticle)
WHERE past.id > ''
RETURN past.id AS id, 'PastArticle' AS label, past {.*, storedAt: null, text: CASE WHEN $text THEN past.text END} AS properties
ORDER BY id
UNION ALL
MATCH (past:PastMention)
WHERE past.id > ''
RETURN past.id AS id, 'PastMention' AS label, past {.*} AS properties
ORDER BY id
UNION ALL
MATCH (past:PastClaim)
WHERE past.id > ''
RETURN past.id AS id, 'PastClaim' AS label, past {.*} AS properties
ORDER BY id
