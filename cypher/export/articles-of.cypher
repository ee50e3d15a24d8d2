// Whom do these articles mention, and what do they report?
// $text: BOOLEAN = false - whether their texts are wanted
// $ids: LIST<STRING> - ids of articles
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article {.url, .outlet, .title, .author, .publishedAt, .date, .textHash, .boilerplate,
         text: CASE WHEN $text THEN article.text END} AS article,
       head(COLLECT { MATCH (article)-[published:PUBLISHED_BY]->(outlet:Actor) RETURN outlet {.id, base: published.actor} }) AS outletActor,
       article {.extractor, .texts, .newest, .version, .versionOf, .supersededBy} AS kept,
       COLLECT {
         MATCH (article)-[place:MENTIONS]->(mention:Mention)-[refers:REFERS_TO]->(actor:Actor)
         RETURN mention {.id, .name, .kind, .aliases, .unnamed, .gazetteer, spans: place.spans,
           of: head(COLLECT { MATCH (mention)-[:OF]->(principal:Mention) RETURN principal.id }),
           actor: actor.id, actorName: actor.name, actorLabels: labels(actor),
           method: refers.method, score: refers.score, by: refers.by,
           kept: mention {.made, base: refers.actor}}
       } AS mentions,
       COLLECT {
         MATCH (article)-[place:REPORTS]->(claim:Claim)
         RETURN claim {.id, .text, .cue, .sourceText, .manner, .wording, .nested, .rule, .confidence, .extractor, .relation,
           .polarity, .modality, .status, .saidOn, .saidOnPrecision, .happenedOn, .happenedOnPrecision,
           kept: claim {.made, .decision},
           source: place.source, cuePlaces: place.cue, content: place.content, sentence: place.sentence,
           names: COLLECT { MATCH (claim)-[named:NAMES]->(mention:Mention) RETURN [named.role, named.position, mention.id] }}
       } AS claims
