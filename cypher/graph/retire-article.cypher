// An article and its mentions count no more.
// $article: STRING - id of the article
// $past: STRING - why
MATCH (article:Article {id: $article})
CALL (article) {
  OPTIONAL MATCH (article)-[:MENTIONS]->(mention:Mention)
  SET mention:PastMention
  REMOVE mention:Mention
}
SET article:PastArticle, article.past = $past
REMOVE article:Article
RETURN article.id AS id
