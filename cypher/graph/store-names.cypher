// Claims name their mentions: speaker, about, subject, object and outer speaker.
// $names: LIST<MAP> - claim, mention, role and position of each
UNWIND $names AS row
MATCH (claim:Claim {id: row.claim})
MATCH (mention:Mention {id: row.mention})
MERGE (claim)-[:NAMES {role: row.role, position: row.position}]->(mention)
RETURN count(*) AS names
