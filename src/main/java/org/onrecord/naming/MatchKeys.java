package org.onrecord.naming;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.onrecord.knowledge.ActorKind;

/**
 * Under which keys an actor stands in the index of like names, and under which it is
 * looked for. They differ: a single last name looks for full names that end in it, never
 * for the thousands of others that are only a last name.
 *
 * <pre>
 * Mike J. Kehoe      stands as  "name michael kehoe", "initial m kehoe", "last kehoe", "words j kehoe mike"
 *                    looks for  "name michael kehoe", "initial m kehoe"
 * Kehoe              stands as  "words kehoe",  looks for "last kehoe"
 * Water Board        stands as  "words board water", "short for wb" ..., looks for "words board water", "acronym wb"
 * EPA                stands as  "acronym epa", looks for "acronym epa", "short for epa"
 * </pre>
 *
 * Keys have small letters, digits and spaces only. They are sorted, and do not depend on
 * the order of the names.
 */
public final class MatchKeys {

	private MatchKeys() {
	}

	/**
	 * The keys under which an actor stands, of whatever kind it is.
	 * @param name its main name
	 * @param names all its names, of which only acronyms and full names count
	 */
	public static List<String> of(String name, Collection<String> names) {
		Set<String> keys = new TreeSet<>();
		PersonNames.of(name, names).names().stream().filter(PersonName::isFull).forEach((person) -> {
			addPerson(person, keys);
			keys.add("last " + person.last());
		});
		BodyNames bodies = BodyNames.of(name, names);
		for (BodyName body : bodies.names()) {
			keys.add("words " + body.sorted());
			body.initials().forEach((initials) -> keys.add("short for " + initials));
		}
		bodies.acronyms().forEach((acronym) -> keys.add("acronym " + acronym));
		return List.copyOf(keys);
	}

	/** The keys under which others are looked for that it may be the same as. */
	public static List<String> sought(ActorKind kind, String name, Collection<String> names) {
		return List.copyOf((kind == ActorKind.PERSON) ? soughtPerson(PersonNames.of(name, names))
				: soughtBody(BodyNames.of(name, names)));
	}

	private static Set<String> soughtPerson(PersonNames names) {
		Set<String> keys = new TreeSet<>();
		names.names().stream().filter(PersonName::isFull).forEach((person) -> addPerson(person, keys));
		if (keys.isEmpty()) {
			names.names().forEach((person) -> keys.add("last " + person.last()));
		}
		return keys;
	}

	private static void addPerson(PersonName person, Set<String> keys) {
		String first = Objects.requireNonNull(person.first());
		if (first.length() > 1) {
			Nicknames.groups(first).forEach((group) -> keys.add("name " + group + " " + person.last()));
		}
		keys.add("initial " + first.charAt(0) + " " + person.last());
	}

	private static Set<String> soughtBody(BodyNames names) {
		Set<String> keys = new TreeSet<>();
		for (BodyName body : names.names()) {
			keys.add("words " + body.sorted());
			body.initials().forEach((initials) -> keys.add("acronym " + initials));
		}
		names.acronyms().forEach((acronym) -> {
			keys.add("acronym " + acronym);
			keys.add("short for " + acronym);
		});
		return keys;
	}

}
