// What was said about one actor, newest first, whether or not it is the main one.
// Measured on 10,000 claims about two busy actors: a page of 50 in the order (about, date, id) reads 51 entries of the index
// and sorts nothing, also after a cursor and with direction; ORDER BY has to name about, date and id, and each needs a predicate.
CREATE RANGE INDEX aboutByDate IF NOT EXISTS
FOR ()-[r:ABOUT]-() ON (r.about, r.date, r.id)
