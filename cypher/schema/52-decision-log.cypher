// There is one log of decisions.
CREATE CONSTRAINT decisionLogId IF NOT EXISTS
FOR (l:DecisionLog) REQUIRE l.id IS UNIQUE
