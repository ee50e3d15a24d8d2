// What is known of these actors that tells them from others?
// Of busy ones 30 articles are looked at, and 300 actors that these name.
// step of: resolve
// $ids: LIST<STRING> - ids of actors
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
CALL (actor) {
  OPTIONAL MATCH (actor)-[holds:HOLDS_OFFICE]->(office:Actor)
  WITH holds, office
  LIMIT 20
  RETURN collect(CASE WHEN office IS NOT NULL THEN {id: office.id, name: office.name, from: holds.firstAt, to: holds.lastAt} END) AS offices
}
CALL (actor) {
  OPTIONAL MATCH (actor)<-[refers:REFERS_TO]-(mention:Mention)
  WITH refers, mention
  LIMIT 30
  OPTIONAL MATCH (mention)<-[:MENTIONS]-(article:Article)
  RETURN collect(DISTINCT refers.method) AS methods, collect(DISTINCT article) AS articles
}
CALL (actor, articles) {
  UNWIND articles AS article
  MATCH (article)-[:MENTIONS]->(:Mention)-[:REFERS_TO]->(other:Actor)
  WHERE other <> actor
  WITH other, count(DISTINCT article) AS together
  ORDER BY together DESC, other.id
  LIMIT 300
  RETURN collect({id: other.id, name: other.name}) AS companions
}
RETURN actor.id AS id, actor.name AS name, actor.names AS names, labels(actor) AS labels,
       COUNT { (actor)<-[:REFERS_TO]-() } AS mentions, offices, methods, companions,
       COLLECT { MATCH (actor)-[:IDENTIFIED_AS]->(identifier:Identifier) RETURN identifier.key } AS identifiers,
       [article IN articles | {outlet: article.outlet, date: article.date}] AS articles
