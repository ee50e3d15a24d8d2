// Which articles are there, oldest first?
// step of: GET /api/articles
// $from: STRING = '0001-01-01' - first day of publication; articles without a date count as 0001-01-01
// $to: STRING = '9999-12-31' - last day of publication
// $since: STRING = '0001-01-01' - where the page begins: day of the article before it, or the first day
// $after: STRING = '' - where the page begins: id of the article before it, or a text before all ids
// $outlet: LIST<STRING> = null - names of outlets, any of them, in any case of letters
// $words: LIST<STRING> = [] - words that stand in the title, in small letters
// $limit: INTEGER = 50 - how many articles at most
MATCH (a:Article)
USING INDEX SEEK a:Article(date, id)
WHERE a.date >= $since AND a.date >= $from AND a.date <= $to AND a.id IS NOT NULL
  AND a.date + a.id > $since + $after
  AND ($outlet IS NULL OR any(outlet IN $outlet WHERE toLower(outlet) = toLower(a.outlet)))
  AND all(word IN $words WHERE toLower(a.title) CONTAINS word)
WITH a
ORDER BY a.date ASC, a.id ASC
LIMIT $limit
RETURN a {.id, .title, .outlet, .author, .url, .publishedAt, .date, claims: COUNT { (a)-[:REPORTS]->() }} AS article
