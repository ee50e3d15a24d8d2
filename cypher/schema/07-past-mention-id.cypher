// What was a mention and is no more is found by its id.
CREATE CONSTRAINT pastMentionId IF NOT EXISTS
FOR (p:PastMention) REQUIRE p.id IS UNIQUE
