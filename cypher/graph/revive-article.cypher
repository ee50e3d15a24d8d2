// An article and its mentions count again.
// $article: STRING - id of the article
MATCH (article:PastArticle {id: $article})
CALL (article) {
  OPTIONAL MATCH (article)-[:MENTIONS]->(mention:PastMention)
  SET mention:Mention
  REMOVE mention:PastMention
}
SET article:Article
REMOVE article:PastArticle, article.past
RETURN article.id AS id
