// Claims name their mentions no more: they are about to be read anew.
// $claims: LIST<STRING> - ids of the claims
UNWIND $claims AS id
MATCH (:Claim {id: id})-[named:NAMES]->()
DELETE named
RETURN count(*) AS names
