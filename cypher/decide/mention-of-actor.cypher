// Which mention of this article means this actor?
// $article: STRING - id of the article
// $actor: STRING - id of the actor
MATCH (:Article {id: $article})-[:MENTIONS]->(mention:Mention)-[refers:REFERS_TO]->(:Actor {id: $actor})
WITH mention, refers
ORDER BY mention.id
LIMIT 1
RETURN mention.id AS id, mention.name AS name, mention.kind AS kind, coalesce(mention.made, false) AS made,
       coalesce(refers.actor, $actor) AS base
