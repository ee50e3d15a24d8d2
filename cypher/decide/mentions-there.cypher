// Which of these mentions are there?
// $mentions: LIST<STRING> - ids of the mentions
UNWIND $mentions AS id
MATCH (mention:Mention {id: id})
RETURN id
