// What tells these actors apart from others of the same name?
// Outlets are those of articles that name the actor, as far as 200 of its mentions tell.
// step of: GET /api/reconcile
// $ids: LIST<STRING> - ids of actors
UNWIND $ids AS id
MATCH (a:Actor {id: id})
RETURN a {.id, .name, .names, labels: labels(a), made: COUNT { (a)-[:MADE]->() }, about: COUNT { ()-[:ABOUT]->(a) }} AS actor,
       COLLECT {
         MATCH (a)-[:HOLDS_OFFICE]->(office:Actor)
         WITH office
         ORDER BY office.id
         LIMIT 20
         RETURN office {.id, .name, labels: labels(office)}
       } AS offices,
       COLLECT {
         MATCH (a)-[:OF]->(body:Actor)
         WITH body
         ORDER BY body.id
         LIMIT 20
         RETURN body {.id, .name, labels: labels(body)}
       } AS of,
       COLLECT {
         MATCH (a)<-[:REFERS_TO]-(mention:Mention)
         WITH mention
         LIMIT 200
         MATCH (mention)<-[:MENTIONS]-(article:Article)
         WHERE article.outlet IS NOT NULL
         WITH DISTINCT article.outlet AS outlet
         ORDER BY outlet
         LIMIT 20
         RETURN outlet
       } AS outlets,
       COLLECT {
         MATCH (a)-[:IDENTIFIED_AS]->(identifier:Identifier)
         WITH identifier
         ORDER BY identifier.key
         LIMIT 50
         RETURN identifier.key
       } AS identifiers
