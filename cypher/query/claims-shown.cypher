// What do these claims say, and where do they stand?
// Of each wording no more than 100 claims are counted: 100 reports stand for 100 or more.
// step of: GET /api/claims
// $ids: LIST<STRING> - ids of claims
UNWIND $ids AS id
MATCH (article:Article)-[place:REPORTS]->(c:Claim {id: id})
USING INDEX SEEK c:Claim(id)
CALL (c) {
  MATCH (same:Claim)
  USING INDEX SEEK same:Claim(wording)
  WHERE same.wording = c.wording AND coalesce(same.speaker, '') = coalesce(c.speaker, '')
  WITH same LIMIT 100
  RETURN count(DISTINCT same.article) AS reports, count(DISTINCT same.outlet) AS outlets
}
RETURN c {.id, .text, .cue, .manner, .wording, .relation, .polarity, .modality, .status,
          .saidOn, .saidOnPrecision, .happenedOn, .happenedOnPrecision, .confidence, .rule, .extractor, .nested, .decision} AS claim,
       article {.id, .title, .outlet, .url, .publishedAt} AS article,
       place {.source, .cue, .content, .sentence} AS spans,
       c.date AS date, reports, outlets,
       COLLECT {
         MATCH (c)-[tie:MADE|ABOUT|SUBJECT|OBJECT]-(a:Actor)
         RETURN a {.id, .name, labels: labels(a), tie: type(tie), position: tie.position}
       } AS actors,
       COLLECT {
         WITH c WHERE c.nested
         MATCH (c)-[:NAMES {role: 'assertedBy'}]->(:Mention)-[:REFERS_TO]->(a:Actor)
         RETURN a {.id, .name, labels: labels(a)}
       } AS assertedBy
