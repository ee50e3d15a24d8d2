// Which actor is this one part of now?
// step of: GET /api/actors/{id}
// $id: STRING - id of an actor that was merged or had gone
MATCH (past:PastActor {id: $id})
RETURN past.survivor AS survivor
