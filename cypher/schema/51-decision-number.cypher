// All decisions, newest first.
CREATE RANGE INDEX decisionByNumber IF NOT EXISTS
FOR (d:Decision) ON (d.number)
