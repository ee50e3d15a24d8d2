// Relationships of another graph are put back. How many had both their ends?
// $ties: LIST<MAP> - from, type, to and properties of each
UNWIND $ties AS row
CALL (row) {
  UNWIND [row.from, row.to] AS id
  OPTIONAL MATCH (actor:Actor {id: id})
  OPTIONAL MATCH (pastActor:PastActor {id: id})
  OPTIONAL MATCH (mention:Mention {id: id})
  OPTIONAL MATCH (pastMention:PastMention {id: id})
  OPTIONAL MATCH (claim:Claim {id: id})
  OPTIONAL MATCH (pastClaim:PastClaim {id: id})
  OPTIONAL MATCH (article:Article {id: id})
  OPTIONAL MATCH (pastArticle:PastArticle {id: id})
  OPTIONAL MATCH (collection:Collection {id: id})
  RETURN collect(coalesce(actor, pastActor, mention, pastMention, claim, pastClaim, article, pastArticle, collection)) AS ends
}
WITH row, ends
WHERE size(ends) = 2
WITH row, ends[0] AS one, ends[1] AS other
CALL (row, one, other) {
  OPTIONAL MATCH (one)-[old:$(row.type)]->(other)
  WHERE properties(old) = row.properties
  DELETE old
}
CREATE (one)-[tie:$(row.type)]->(other)
SET tie = row.properties
RETURN count(tie) AS ties
