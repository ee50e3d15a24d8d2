package org.onrecord.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.naming.BodyNames;
import org.onrecord.naming.PersonNames;

/**
 * What the graph knows of an actor that tells it from others. Of a busy actor it is what
 * some of its articles tell.
 *
 * @param called by what it is called
 * @param gazetteer whether the gazetteer knows it
 * @param mentions how many mentions refer to it
 * @param offices what it is reported to hold
 * @param outlets where it is reported
 * @param from day of the first article; null if none has a day
 * @param to day of the last article
 * @param identifiers by what other registers know it, as scheme:value
 * @param companions names of the actors that its articles name, by id
 */
record ActorProfile(NamedActor called, boolean gazetteer, long mentions, List<HeldOffice> offices, Set<String> outlets,
		@Nullable LocalDate from, @Nullable LocalDate to, List<String> identifiers, Map<String, String> companions) {

	ActorProfile {
		identifiers = identifiers.stream().sorted().toList();
	}

	String id() {
		return this.called.id();
	}

	String name() {
		return this.called.name();
	}

	ActorKind kind() {
		return this.called.kind();
	}

	boolean unnamed() {
		return this.called.unnamed();
	}

	PersonNames persons() {
		return this.called.persons();
	}

	BodyNames bodies() {
		return this.called.bodies();
	}

	boolean isPerson() {
		return this.called.isPerson();
	}

	/** Whether an article names both beside each other, as two. */
	boolean isNamedWith(ActorProfile other) {
		return this.companions.containsKey(other.id()) || other.companions.containsKey(id());
	}

	/**
	 * The identifiers by which a register knows the two apart, that of this one first;
	 * none if there is no such register.
	 */
	List<String> identifiedApart(ActorProfile other) {
		for (String own : this.identifiers) {
			String scheme = own.substring(0, own.indexOf(':') + 1);
			List<String> others = other.identifiers.stream().filter((key) -> key.startsWith(scheme)).toList();
			if (!others.isEmpty() && this.identifiers.stream().noneMatch(others::contains)) {
				return List.of(own, others.get(0));
			}
		}
		return List.of();
	}

}
