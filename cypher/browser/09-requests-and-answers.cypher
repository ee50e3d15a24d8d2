// Who lately asked whom for something, and what answered it?
MATCH (request:Claim)
WHERE request.relation = 'REQUESTED' AND request.date IS NOT NULL AND request.id IS NOT NULL
WITH request
ORDER BY request.relation DESC, request.date DESC, request.id DESC
LIMIT 40
MATCH (request)-[:SUBJECT]->(requester:Actor)
MATCH (request)-[:OBJECT]->(asked:Actor)
WITH DISTINCT requester, asked
MATCH requested = (requester)-[:REQUESTED]->(asked)
OPTIONAL MATCH answered = (asked)-[:APPROVED|REJECTED|DENIED|PROMISED]->(requester)
RETURN requested, answered
