package org.onrecord.extract.actor;

import org.onrecord.knowledge.ActorKind;

/**
 * One actor of the gazetteer.
 *
 * @param key what identifies it in every article
 * @param kind what sort of actor it is
 * @param name the name to show
 * @param head title of its head: a whole one ("Secretary of State") or one that goes with
 * the name ("Director"); empty if it has none of its own
 */
record Entry(String key, ActorKind kind, String name, String head) {

	boolean isPlace() {
		return this.kind == ActorKind.STATE;
	}

	boolean isStateOfTheUnion() {
		return isPlace() && this.key.startsWith("us-") && this.key.length() == 5;
	}

}
