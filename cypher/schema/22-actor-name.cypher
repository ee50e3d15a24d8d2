// All actors, in the order of their names.
CREATE RANGE INDEX actorByName IF NOT EXISTS
FOR (a:Actor) ON (a.name, a.id)
