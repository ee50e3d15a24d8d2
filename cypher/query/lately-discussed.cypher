// Who was quoted most lately, and about whom?
// Among the latest 500 claims. Fills in the actors of examples.
// step of: GET /browser-guide/saved-queries.zip
MATCH (claim:Claim)
WHERE claim.date IS NOT NULL AND claim.id IS NOT NULL
WITH claim
ORDER BY claim.date DESC, claim.id DESC
LIMIT 500
WITH claim.speaker AS speaker, claim.about AS about, count(claim) AS claims
WHERE speaker IS NOT NULL AND about IS NOT NULL AND speaker <> about
RETURN speaker, about
ORDER BY claims DESC, speaker, about
LIMIT 1
