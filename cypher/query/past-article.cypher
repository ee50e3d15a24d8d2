// Which article counted once, and why not any more?
// step of: GET /api/articles/{id}
// $id: STRING - id of the article
MATCH (article:PastArticle {id: $id})
RETURN article {.id, .url, .outlet, .title, .author, .publishedAt, .text, .boilerplate} AS article, article.past AS past,
       article.supersededBy AS supersededBy
