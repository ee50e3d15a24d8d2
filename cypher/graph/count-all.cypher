// How many claims, mentions and actors are there?
CALL () {
  MATCH (claim:Claim)
  RETURN count(claim) AS claims
}
CALL () {
  MATCH (mention:Mention)
  RETURN count(mention) AS mentions
}
CALL () {
  MATCH (actor:Actor)
  RETURN count(actor) AS actors
}
RETURN claims, mentions, actors
