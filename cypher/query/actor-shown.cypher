// What is known about this actor?
// Its offices, those who speak for it and others at the ends of such edges come in the order of their ids. Edges are counted
// by type and direction without going over them, so a busy actor takes no longer than a quiet one.
// step of: GET /api/actors/{id}
// $id: STRING - id of the actor
// $limit: INTEGER = 50 - how many edges of one kind at most
MATCH (a:Actor {id: $id})
RETURN a {.id, .name, .names, labels: labels(a), made: COUNT { (a)-[:MADE]->() }, about: COUNT { ()-[:ABOUT]->(a) }} AS actor,
       COLLECT {
         MATCH (a)-[:OF]->(body:Actor)
         WITH body
         ORDER BY body.id
         LIMIT 1
         RETURN body {.id, .name, labels: labels(body)}
       } AS of,
       COLLECT {
         MATCH (part:PastActor)
         WHERE part.survivor = a.id AND part.id IS NOT NULL
         WITH part
         ORDER BY part.survivor, part.id
         LIMIT $limit
         RETURN part {.id, .name, .labels}
       } AS parts,
       COLLECT {
         MATCH (a)-[:IDENTIFIED_AS]->(identifier:Identifier)
         WITH identifier
         ORDER BY identifier.key
         LIMIT $limit
         RETURN identifier.key
       } AS identifiers,
       COLLECT {
         MATCH (a)-[edge:HOLDS_OFFICE]->(office:Actor)
         WITH edge, office
         ORDER BY office.id
         LIMIT $limit
         RETURN {other: office {.id, .name, labels: labels(office)}, edge: properties(edge)}
       } AS offices,
       COLLECT {
         MATCH (a)<-[edge:HOLDS_OFFICE]-(holder:Actor)
         WITH edge, holder
         ORDER BY holder.id
         LIMIT $limit
         RETURN {other: holder {.id, .name, labels: labels(holder)}, edge: properties(edge)}
       } AS holders,
       COLLECT {
         MATCH (a)<-[edge:SPOKESPERSON_FOR]-(speaker:Actor)
         WITH edge, speaker
         ORDER BY speaker.id
         LIMIT $limit
         RETURN {other: speaker {.id, .name, labels: labels(speaker)}, edge: properties(edge)}
       } AS spokespersons,
       COLLECT {
         MATCH (a)-[edge:SPOKESPERSON_FOR]->(principal:Actor)
         WITH edge, principal
         ORDER BY principal.id
         LIMIT $limit
         RETURN {other: principal {.id, .name, labels: labels(principal)}, edge: properties(edge)}
       } AS principals,
       [
         {type: 'REQUESTED', asSubject: false, edges: COUNT { (a)<-[:REQUESTED]-() }},
         {type: 'REQUESTED', asSubject: true, edges: COUNT { (a)-[:REQUESTED]->() }},
         {type: 'APPROVED', asSubject: false, edges: COUNT { (a)<-[:APPROVED]-() }},
         {type: 'APPROVED', asSubject: true, edges: COUNT { (a)-[:APPROVED]->() }},
         {type: 'CRITICIZED', asSubject: false, edges: COUNT { (a)<-[:CRITICIZED]-() }},
         {type: 'CRITICIZED', asSubject: true, edges: COUNT { (a)-[:CRITICIZED]->() }},
         {type: 'SUPPORTED', asSubject: false, edges: COUNT { (a)<-[:SUPPORTED]-() }},
         {type: 'SUPPORTED', asSubject: true, edges: COUNT { (a)-[:SUPPORTED]->() }},
         {type: 'SPOKESPERSON_FOR', asSubject: false, edges: COUNT { (a)<-[:SPOKESPERSON_FOR]-() }},
         {type: 'SPOKESPERSON_FOR', asSubject: true, edges: COUNT { (a)-[:SPOKESPERSON_FOR]->() }},
         {type: 'HOLDS_OFFICE', asSubject: false, edges: COUNT { (a)<-[:HOLDS_OFFICE]-() }},
         {type: 'HOLDS_OFFICE', asSubject: true, edges: COUNT { (a)-[:HOLDS_OFFICE]->() }},
         {type: 'REJECTED', asSubject: false, edges: COUNT { (a)<-[:REJECTED]-() }},
         {type: 'REJECTED', asSubject: true, edges: COUNT { (a)-[:REJECTED]->() }},
         {type: 'ORDERED', asSubject: false, edges: COUNT { (a)<-[:ORDERED]-() }},
         {type: 'ORDERED', asSubject: true, edges: COUNT { (a)-[:ORDERED]->() }},
         {type: 'ACCUSED', asSubject: false, edges: COUNT { (a)<-[:ACCUSED]-() }},
         {type: 'ACCUSED', asSubject: true, edges: COUNT { (a)-[:ACCUSED]->() }},
         {type: 'DENIED', asSubject: false, edges: COUNT { (a)<-[:DENIED]-() }},
         {type: 'DENIED', asSubject: true, edges: COUNT { (a)-[:DENIED]->() }},
         {type: 'PRAISED', asSubject: false, edges: COUNT { (a)<-[:PRAISED]-() }},
         {type: 'PRAISED', asSubject: true, edges: COUNT { (a)-[:PRAISED]->() }},
         {type: 'PROMISED', asSubject: false, edges: COUNT { (a)<-[:PROMISED]-() }},
         {type: 'PROMISED', asSubject: true, edges: COUNT { (a)-[:PROMISED]->() }},
         {type: 'WARNED', asSubject: false, edges: COUNT { (a)<-[:WARNED]-() }},
         {type: 'WARNED', asSubject: true, edges: COUNT { (a)-[:WARNED]->() }},
         {type: 'MET_WITH', asSubject: false, edges: COUNT { (a)<-[:MET_WITH]-() }},
         {type: 'MET_WITH', asSubject: true, edges: COUNT { (a)-[:MET_WITH]->() }},
         {type: 'APPOINTED', asSubject: false, edges: COUNT { (a)<-[:APPOINTED]-() }},
         {type: 'APPOINTED', asSubject: true, edges: COUNT { (a)-[:APPOINTED]->() }},
         {type: 'RESIGNED_FROM', asSubject: false, edges: COUNT { (a)<-[:RESIGNED_FROM]-() }},
         {type: 'RESIGNED_FROM', asSubject: true, edges: COUNT { (a)-[:RESIGNED_FROM]->() }}
       ] AS relations
