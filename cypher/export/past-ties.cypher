// Which ties has what counts no more, and how are actors judged? First those that begin at it, then those that end there.
MATCH (one:PastActor)
WHERE one.id > ''
MATCH (one)-[tie]->(other)
WHERE NOT tie:IDENTIFIED_AS
RETURN one.id AS id, type(tie) AS type, other.id AS other, properties(tie) AS properties
ORDER BY id, type, other, tie.role, tie.position
UNION ALL
MATCH (one:PastArticle)
WHERE one.id > ''
MATCH (one)-[tie]->(other)
WHERE NOT tie:IDENTIFIED_AS
RETURN one.id AS id, type(tie) AS type, other.id AS other, properties(tie) AS properties
ORDER BY id, type, other, tie.role, tie.position
UNION ALL
MATCH (one:PastMention)
WHERE one.id > ''
MATCH (one)-[tie]->(other)
WHERE NOT tie:IDENTIFIED_AS
RETURN one.id AS id, type(tie) AS type, other.id AS other, properties(tie) AS properties
ORDER BY id, type, other, tie.role, tie.position
UNION ALL
MATCH (one:PastClaim)
WHERE one.id > ''
MATCH (one)-[tie]->(other)
WHERE NOT tie:IDENTIFIED_AS
RETURN one.id AS id, type(tie) AS type, other.id AS other, properties(tie) AS properties
ORDER BY id, type, other, tie.role, tie.position
UNION ALL
MATCH (other:PastActor)
WHERE other.id > ''
MATCH (other)<-[tie]-(one:Actor|Article|Mention|Claim)
RETURN one.id AS id, type(tie) AS type, other.id AS other, properties(tie) AS properties
ORDER BY other, type, id, tie.role, tie.position
UNION ALL
MATCH (other:PastArticle)
WHERE other.id > ''
MATCH (other)<-[tie]-(one:Actor|Article|Mention|Claim)
RETURN one.id AS id, type(tie) AS type, other.id AS other, properties(tie) AS properties
ORDER BY other, type, id, tie.role, tie.position
UNION ALL
MATCH (other:PastMention)
WHERE other.id > ''
MATCH (other)<-[tie]-(one:Actor|Article|Mention|Claim)
RETURN one.id AS id, type(tie) AS type, other.id AS other, properties(tie) AS properties
ORDER BY other, type, id, tie.role, tie.position
UNION ALL
MATCH (other:PastClaim)
WHERE other.id > ''
MATCH (other)<-[tie]-(one:Actor|Article|Mention|Claim)
RETURN one.id AS id, type(tie) AS type, other.id AS other, properties(tie) AS properties
ORDER BY other, type, id, tie.role, tie.position
UNION ALL
MATCH (one:Actor)
WHERE one.id > ''
MATCH (one)-[tie:SAME|DIFFERENT|UNSURE|MAY_BE]->(other:Actor)
RETURN one.id AS id, type(tie) AS type, other.id AS other, properties(tie) AS properties
ORDER BY id, type, other
