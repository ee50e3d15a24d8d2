// Each pair that waits is found by its id.
CREATE RANGE INDEX waitingById IF NOT EXISTS
FOR ()-[r:MAY_BE]-() ON (r.id)
