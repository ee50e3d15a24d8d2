// All articles, newest first.
CREATE RANGE INDEX articleByDate IF NOT EXISTS
FOR (a:Article) ON (a.date, a.id)
