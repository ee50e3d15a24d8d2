package org.onrecord.query;

import java.util.List;

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

	ActorBrief brief() {
		return new ActorBrief(this.id, this.name, this.kind, this.unnamed);
	}

	int claims() {
		return this.made + this.about;
	}

}
