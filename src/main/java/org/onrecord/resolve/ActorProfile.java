package org.onrecord.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.naming.BodyNames;
import org.onrecord.naming.MatchKeys;
import org.onrecord.naming.PersonNames;

/**
 * What the graph knows of an actor that tells it from others. Of a busy actor it is what
 * some of its articles tell.
 *
 * @param id the actor
 * @param name its name
 * @param names all its names
 * @param kind what sort of actor it is
 * @param unnamed whether it is only described
 * @param gazetteer whether the gazetteer knows it
 * @param persons its names as those of a person
 * @param bodies its names as those of a body
 * @param mentions how many mentions refer to it
 * @param offices what it is reported to hold
 * @param outlets where it is reported
 * @param from day of the first article; null if none has a day
 * @param to day of the last article
 * @param identifiers by what other registers know it, as scheme:value
 * @param companions names of the actors that its articles name, by id
 */
record ActorProfile(String id, String name, List<String> names, ActorKind kind, boolean unnamed, boolean gazetteer,
		PersonNames persons, BodyNames bodies, long mentions, List<HeldOffice> offices, Set<String> outlets,
		@Nullable LocalDate from, @Nullable LocalDate to, List<String> identifiers, Map<String, String> companions) {

	ActorProfile {
		identifiers = identifiers.stream().sorted().toList();
	}

	boolean isPerson() {
		return this.kind == ActorKind.PERSON;
	}

	/** Whether it is an office or a group that a single word names. */
	boolean isGeneral() {
		return (this.kind == ActorKind.OFFICE || this.kind == ActorKind.GROUP) && this.bodies.isOneWord();
	}

	/** Whether an article names both beside each other, as two. */
	boolean isNamedWith(ActorProfile other) {
		return this.companions.containsKey(other.id) || other.companions.containsKey(this.id);
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

	/** The keys of others that it may be the same as; none if its name says nothing. */
	List<String> soughtKeys() {
		return (this.unnamed || isGeneral()) ? List.of() : MatchKeys.sought(this.kind, this.name, this.names);
	}

}
