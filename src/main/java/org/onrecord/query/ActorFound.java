package org.onrecord.query;

import java.util.List;

import org.neo4j.driver.Value;
import org.onrecord.knowledge.ActorKind;

/**
 * An actor in a list.
 *
 * @param id its id
 * @param name its name; of an unnamed actor its description
 * @param kind what sort of actor it is
 * @param unnamed whether articles only describe it
 * @param names every name articles use, sorted
 * @param made how many claims it made
 * @param about how many claims are about it
 */
public record ActorFound(String id, String name, ActorKind kind, boolean unnamed, List<String> names, int made,
		int about) {

	/** A map with an actor's id, name, names, labels and counts. */
	public static ActorFound of(Value actor) {
		ActorBrief brief = Rows.actor(actor);
		return new ActorFound(brief.id(), brief.name(), brief.kind(), brief.unnamed(),
				actor.get("names").asList(Value::asString), actor.get("made").asInt(), actor.get("about").asInt());
	}

	ActorBrief brief() {
		return new ActorBrief(this.id, this.name, this.kind, this.unnamed);
	}

	int claims() {
		return this.made + this.about;
	}

}
