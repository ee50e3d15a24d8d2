// Which edges do these claims support? What follows from their relation and status is written.
// queue is the place in the order of review: first what states a relation, and of that what is least sure.
// $claims: LIST<STRING> - ids of the claims
UNWIND $claims AS id
MATCH (claim:Claim {id: id})
OPTIONAL MATCH (claim)-[:SUBJECT]->(subject:Actor)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Actor)
SET claim.edge = CASE
      WHEN claim.polarity = 'affirmed' AND claim.modality = 'asserted' AND claim.status <> 'rejected'
        AND subject.id <> object.id
      THEN subject.id + '|' + claim.relation + '|' + object.id
    END,
    claim.queue = CASE
      WHEN claim.status = 'proposed' THEN CASE WHEN claim.relation IS NULL THEN 1.0 ELSE 0.0 END + claim.confidence
    END
WITH claim
WHERE claim.edge IS NOT NULL
RETURN DISTINCT claim.edge AS edge
