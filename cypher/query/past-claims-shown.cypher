// What did these claims say that count no more, and where do they stand?
// They are tied to no actor any more; whom their mentions mean tells who it was. Deleted ones are not told.
// step of: GET /api/claims/{id}
// $ids: LIST<STRING> - ids of claims
UNWIND $ids AS id
MATCH (article)-[place:REPORTS]->(c:PastClaim {id: id})
WHERE c.past <> 'deleted'
RETURN c {.id, .text, .cue, .manner, .wording, .relation, .polarity, .modality, .status,
          .saidOn, .saidOnPrecision, .happenedOn, .happenedOnPrecision, .confidence, .rule, .extractor, .nested, .decision, .past} AS claim,
       article {.id, .title, .outlet, .url, .publishedAt} AS article,
       place {.source, .cue, .content, .sentence} AS spans,
       coalesce(c.date, article.date) AS date, 1 AS reports, 1 AS outlets,
       COLLECT {
         MATCH (c)-[named:NAMES]->()-[:REFERS_TO]->(a)
         WHERE named.role IN ['speaker', 'about', 'subject', 'object']
         RETURN a {.id, .name, labels: coalesce(a.labels, labels(a)), position: named.position,
                   tie: CASE named.role WHEN 'speaker' THEN 'MADE' ELSE toUpper(named.role) END}
       } AS actors,
       COLLECT {
         WITH c WHERE c.nested
         MATCH (c)-[:NAMES {role: 'assertedBy'}]->()-[:REFERS_TO]->(a)
         RETURN a {.id, .name, labels: coalesce(a.labels, labels(a))}
       } AS assertedBy
