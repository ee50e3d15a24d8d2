package org.onrecord.resolve;

import java.util.List;

import org.onrecord.knowledge.ActorKind;
import org.onrecord.naming.BodyNames;
import org.onrecord.naming.MatchKeys;
import org.onrecord.naming.PersonNames;

/**
 * By what an actor is called: enough to tell whom it cannot be the same as, and much less
 * to read than a {@link ActorProfile}.
 *
 * @param id the actor
 * @param name its name
 * @param names all its names
 * @param kind what sort of actor it is
 * @param unnamed whether it is only described
 * @param persons its names as those of a person
 * @param bodies its names as those of a body
 */
record NamedActor(String id, String name, List<String> names, ActorKind kind, boolean unnamed, PersonNames persons,
		BodyNames bodies) {

	static NamedActor of(String id, String name, List<String> names, ActorKind kind, boolean unnamed) {
		return new NamedActor(id, name, names, kind, unnamed, PersonNames.of(name, names), BodyNames.of(name, names));
	}

	boolean isPerson() {
		return this.kind == ActorKind.PERSON;
	}

	/** Whether it is an office or a group that a single word names. */
	boolean isGeneral() {
		return (this.kind == ActorKind.OFFICE || this.kind == ActorKind.GROUP) && this.bodies.isOneWord();
	}

	/** The keys of others that it may be the same as; none if its name says nothing. */
	List<String> soughtKeys() {
		return (this.unnamed || isGeneral()) ? List.of() : MatchKeys.sought(this.kind, this.name, this.names);
	}

}
