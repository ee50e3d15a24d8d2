// Pairs of actors that wait for a person to judge them, the most alike first.
CREATE RANGE INDEX waitingByScore IF NOT EXISTS
FOR ()-[r:MAY_BE]-() ON (r.score, r.id)
