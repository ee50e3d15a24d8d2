// Full text: actors by the words of their names, in any case and with or without accents.
// The keys of the names are in it too: there "O'Neil" and "U.S." are the one word that Names.key makes of them.
CREATE FULLTEXT INDEX actorNames IF NOT EXISTS
FOR (a:Actor) ON EACH [a.names, a.nameKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
