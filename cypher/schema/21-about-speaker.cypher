// What one actor said about another, newest first, whether or not it is the main one.
CREATE RANGE INDEX aboutBySpeaker IF NOT EXISTS
FOR ()-[r:ABOUT]-() ON (r.about, r.speaker, r.date, r.id)
