// What was said about one actor, newest first, whether or not it is the main one.
CREATE RANGE INDEX aboutByDate IF NOT EXISTS
FOR ()-[r:ABOUT]-() ON (r.about, r.date, r.id)
