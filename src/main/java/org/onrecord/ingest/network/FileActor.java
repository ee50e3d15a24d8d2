package org.onrecord.ingest.network;

import java.util.List;

import org.onrecord.knowledge.ActorKind;

/**
 * A node that was understood as an actor.
 *
 * @param node its id in the file
 * @param actor id of the actor in the graph, if the file has one; it need not exist
 * @param name its name
 * @param kind what sort of actor it is
 * @param unnamed whether its name only describes it
 * @param aliases its other names
 */
record FileActor(String node, String actor, String name, ActorKind kind, boolean unnamed, List<String> aliases) {

	FileActor {
		aliases = List.copyOf(aliases);
	}

}
