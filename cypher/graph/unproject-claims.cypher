// How many claims are these? They lose all ties that follow from whom their mentions mean.
// $claims: LIST<STRING> - ids of the claims
UNWIND $claims AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  MATCH (claim)<-[tie:MADE]-()
  DELETE tie
}
CALL (claim) {
  MATCH (claim)-[tie:ABOUT|SUBJECT|OBJECT]->()
  DELETE tie
}
RETURN count(claim) AS claims
