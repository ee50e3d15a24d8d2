// Of which of these actors does nobody speak?
// $actors: LIST<STRING> - ids of actors
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
WHERE NOT EXISTS { (actor)<-[:REFERS_TO]-(:Mention) } AND NOT EXISTS { (actor)<-[:PUBLISHED_BY]-(:Article) }
RETURN id
