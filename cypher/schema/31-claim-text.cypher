// Full text: claims by their words.
CREATE FULLTEXT INDEX claimText IF NOT EXISTS
FOR (c:Claim) ON EACH [c.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
