// What does this article report, and of whom?
// step of: GET /articles/{id}
// $article: STRING - id of the article
MATCH report = (:Article {id: $article})-[:REPORTS]->(claim:Claim)
OPTIONAL MATCH made = (:Actor)-[:MADE]->(claim)
OPTIONAL MATCH about = (claim)-[:ABOUT]->(:Actor)
RETURN report, made, about
