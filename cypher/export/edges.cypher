// Which edges are there, in the order of subject, type and object?
MATCH (subject:Actor)
WHERE subject.id > ''
MATCH (subject)-[edge:REQUESTED|APPROVED|CRITICIZED|SUPPORTED|SPOKESPERSON_FOR|HOLDS_OFFICE
                     |REJECTED|ORDERED|ACCUSED|DENIED|PRAISED|PROMISED|WARNED|MET_WITH|APPOINTED|RESIGNED_FROM]->(object:Actor)
RETURN subject.id AS subject, type(edge) AS type, object.id AS object, edge.claims AS claims, edge.reports AS reports,
       edge.outlets AS outlets, edge.firstAt AS firstAt, edge.lastAt AS lastAt, edge.confidence AS confidence, edge.status AS status
ORDER BY subject, type, object
