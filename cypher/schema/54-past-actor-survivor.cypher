// The actors that are part of one, in the order of their ids.
CREATE RANGE INDEX pastActorBySurvivor IF NOT EXISTS
FOR (p:PastActor) ON (p.survivor, p.id)
