// Which actors stand under the keys of these?
// Those that share the rarest keys come first; unnamed ones never.
// step of: resolve
// $actors: LIST<MAP> - id and search words of each
// $limit: INTEGER = 40 - how many at most for each
UNWIND $actors AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('actorMatchKeys', row.words, {limit: $limit + 1}) YIELD node
  WHERE node.id <> row.id AND NOT node:Unnamed
  RETURN collect(node.id)[..$limit] AS candidates
}
RETURN row.id AS id, candidates
