// How much does the graph hold?
// step of: GET /api/about
RETURN COUNT { (:Article) } AS articles, COUNT { (:Actor) } AS actors, COUNT { (:Mention) } AS mentions,
       COUNT { (:Claim) } AS claims
