// What was an actor and is no more is found by its id.
CREATE CONSTRAINT pastActorId IF NOT EXISTS
FOR (p:PastActor) REQUIRE p.id IS UNIQUE
