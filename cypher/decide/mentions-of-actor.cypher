// Which mentions mean this actor?
// $actor: STRING - id of the actor
MATCH (:Actor {id: $actor})<-[:REFERS_TO]-(mention:Mention)
RETURN mention.id AS id
