// Actors of like names: spellings, initials, short forms, acronyms. Each key is one word of the index.
// A range index holds a list as one value; this one finds each member. It answers the rarest keys first, so a limit cuts namesakes.
CREATE FULLTEXT INDEX actorMatchKeys IF NOT EXISTS
FOR (a:Actor) ON EACH [a.matchKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}
