// Which actors does this article name, and where?
// step of: GET /api/articles/{id}
// $article: STRING - id of the article
MATCH (:Article {id: $article})-[place:MENTIONS]->(m:Mention)
OPTIONAL MATCH (m)-[meant:REFERS_TO]->(a:Actor)
RETURN m {.id, .name, .kind, .aliases, .unnamed} AS mention, place.spans AS spans,
       a {.id, .name, labels: labels(a)} AS actor, meant {.method, .score, .by} AS meant
