// Articles are newer versions of others. Which ones do they replace?
// $versions: LIST<MAP> - article: id of the newer version, first: id of the first version, in the order in which they came
UNWIND $versions AS row
OPTIONAL MATCH (live:Article {id: row.first})
OPTIONAL MATCH (past:PastArticle {id: row.first})
WITH row, coalesce(live, past) AS first
MATCH (newer:Article {id: row.article})
WITH first, newer, coalesce(first.newest, first.id) AS before
SET first.texts = coalesce(first.texts, [first.textHash]) + newer.textHash, first.newest = newer.id,
    newer.versionOf = first.id, newer.version = size(first.texts)
WITH newer, before
MATCH (old:Article {id: before})
SET old.supersededBy = newer.id
WITH old, newer
CALL (old, newer) {
  MATCH (old)-[:IN]->(collection:Collection)
  MERGE (newer)-[:IN]->(collection)
}
RETURN old.id AS id
