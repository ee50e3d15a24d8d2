// Which actors does this article name that counts no more, and where?
// step of: GET /api/articles/{id}
// $article: STRING - id of the article
MATCH (:PastArticle {id: $article})-[place:MENTIONS]->(m:PastMention)
OPTIONAL MATCH (m)-[meant:REFERS_TO]->(a)
RETURN m {.id, .name, .kind, .aliases, .unnamed} AS mention, place.spans AS spans,
       a {.id, .name, labels: coalesce(a.labels, labels(a))} AS actor, meant {.method, .score, .by} AS meant
