// All that stands on this claim, as it is stored.
// $claim: STRING - id of the claim
MATCH (article:Article)-[place:REPORTS]->(claim:Claim {id: $claim})
RETURN claim {.*} AS claim, article.id AS article, place {.source, .cue, .content, .sentence} AS places,
       COLLECT {
         MATCH (claim)-[named:NAMES]->(mention:Mention)
         RETURN {claim: claim.id, mention: mention.id, role: named.role, position: named.position}
       } AS names
