// Which mentions belong to these, and whom do they mean?
// $mentions: LIST<STRING> - ids of the mentions
UNWIND $mentions AS id
MATCH (:Mention {id: id})<-[:OF]-(mention:Mention)-[:REFERS_TO]->(actor:Actor)
RETURN DISTINCT mention.id AS id, actor.id AS actor
