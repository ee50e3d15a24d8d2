// Which actors are named in the same articles?
// In how many of the newest articles that meet the conditions: the newest 300 that name the actor, or of all, the newest 100.
// Of an actor whom very many articles name, 5,000 of these are looked at.
// graph: one, other
// $actor: ACTOR = null - the one of the two; any two where nobody is named, such as Mike Kehoe
// $outlet: STRING = null - name of the outlet, in any case of letters
// $from: DATE = '0001-01-01' - first day of publication; articles without a date count as 0001-01-01
// $to: DATE = '9999-12-31' - last day of publication
// $limit: INTEGER = 50 - how many at most
CALL () {
  MATCH (one:Actor {id: $actor})<-[:REFERS_TO]-(mention:Mention)
  WITH one, mention
  LIMIT 5000
  MATCH (mention)<-[:MENTIONS]-(article:Article)
  WHERE article.date >= $from AND article.date <= $to
    AND ($outlet IS NULL OR toLower(article.outlet) = toLower($outlet))
  WITH DISTINCT one, article
  ORDER BY article.date DESC, article.id DESC
  LIMIT 300
  MATCH (article)-[:MENTIONS]->(:Mention)-[:REFERS_TO]->(other:Actor)
  WHERE other <> one
  RETURN DISTINCT one, other, article
  UNION ALL
  CALL () {
    MATCH (article:Article)
    USING INDEX SEEK article:Article(date, id)
    WHERE article.date >= CASE WHEN $actor IS NULL THEN $from END AND article.date <= $to AND article.id IS NOT NULL
      AND ($outlet IS NULL OR toLower(article.outlet) = toLower($outlet))
    RETURN article
    ORDER BY article.date DESC, article.id DESC
    LIMIT 100
  }
  MATCH (article)-[:MENTIONS]->(:Mention)-[:REFERS_TO]->(one:Actor)
  MATCH (article)-[:MENTIONS]->(:Mention)-[:REFERS_TO]->(other:Actor)
  WHERE one.id < other.id
  RETURN DISTINCT one, other, article
}
WITH one, other, count(article) AS articles, count(DISTINCT article.outlet) AS outlets, min(article.date) AS firstAt,
     max(article.date) AS lastAt, collect(article.id)[..5] AS articleIds
ORDER BY articles DESC, one.id, other.id
LIMIT $limit
RETURN one.id AS oneId, one.name AS oneName, other.id AS otherId, other.name AS otherName, articles, outlets, firstAt,
       lastAt, articleIds, one, other
ORDER BY articles DESC, oneId, otherId
LIMIT $limit
