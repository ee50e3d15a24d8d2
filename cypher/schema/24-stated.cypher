// The edges that the articles of one collection state, in the order of subject, type and object.
CREATE RANGE INDEX statedByKey IF NOT EXISTS
FOR ()-[r:STATED]-() ON (r.collection, r.key)
