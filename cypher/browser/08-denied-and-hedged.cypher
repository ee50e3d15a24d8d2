// What was lately denied, or said to be possible, planned or asked, and so makes no edge?
MATCH (latest:Claim)
WHERE latest.date IS NOT NULL AND latest.id IS NOT NULL
WITH latest
ORDER BY latest.date DESC, latest.id DESC
LIMIT 2000
WITH latest
WHERE latest.relation IS NOT NULL AND (latest.polarity = 'negated' OR latest.modality <> 'asserted')
WITH latest
LIMIT 15
MATCH stated = (:Actor)<-[:SUBJECT]-(latest)-[:OBJECT]->(:Actor)
RETURN stated
