// Which claims name these mentions?
// $mentions: LIST<STRING> - ids of the mentions
UNWIND $mentions AS id
MATCH (:Mention {id: id})<-[:NAMES]-(claim:Claim)
RETURN DISTINCT claim.id AS id
