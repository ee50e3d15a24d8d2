package org.onrecord.naming;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All names of a body, an office or a group that tell which it is: the main one and,
 * among the others, its acronyms. What else an article calls it ("the department") would
 * fit many.
 *
 * @param names the main name
 * @param acronyms what it is called for short, in small letters
 */
public record BodyNames(List<BodyName> names, Set<String> acronyms) {

	/** So many are looked at; busy actors have many odd ones. */
	private static final int MOST = 40;

	public BodyNames {
		names = List.copyOf(names);
		acronyms = java.util.Collections.unmodifiableSet(new TreeSet<>(acronyms));
	}

	public static BodyNames of(String mainName, Collection<String> otherNames) {
		List<BodyName> main = parse(List.of(mainName)).toList();
		Set<String> acronyms = new TreeSet<>();
		Stream.concat(main.stream(), parse(otherNames))
			.map(BodyName::acronym)
			.filter((acronym) -> !acronym.isEmpty())
			.forEach(acronyms::add);
		return new BodyNames(main, acronyms);
	}

	private static Stream<BodyName> parse(Collection<String> names) {
		return names.stream()
			.distinct()
			.sorted()
			.limit(MOST)
			.flatMap((name) -> BodyName.parse(name).stream())
			.distinct();
	}

	/** Whether its main name is a single word, small ones and legal forms aside. */
	public boolean isOneWord() {
		return this.names.stream().allMatch((name) -> name.words().size() < 2);
	}

	/** How alike the names of two bodies are: as the most alike of them. */
	public Likeness compare(BodyNames other) {
		if (pairs(other, BodyName::sameAs)) {
			return Likeness.SAME_WORDS;
		}
		boolean abbreviated = pairs(other, BodyNames::abbreviates);
		if (this.acronyms.stream().anyMatch(other.acronyms::contains)) {
			return abbreviated ? Likeness.KNOWN_ACRONYM : Likeness.SHARED_ACRONYM;
		}
		return (abbreviated && longAcronym(other)) ? Likeness.INITIALS : Likeness.DIFFERENT;
	}

	private static boolean abbreviates(BodyName one, BodyName other) {
		return one.abbreviates(other) || other.abbreviates(one);
	}

	/** Two letters alone are the initials of too many. */
	private boolean longAcronym(BodyNames other) {
		return Stream.concat(this.acronyms.stream(), other.acronyms.stream())
			.allMatch((acronym) -> acronym.length() > 2);
	}

	private boolean pairs(BodyNames other, java.util.function.BiPredicate<BodyName, BodyName> alike) {
		return this.names.stream().anyMatch((one) -> other.names.stream().anyMatch((two) -> alike.test(one, two)));
	}

	/** How alike two names are, the most alike first. */
	public enum Likeness {

		/** The same words, small ones and legal forms aside. */
		SAME_WORDS,

		/** The one is the acronym that the other makes, and is called by. */
		KNOWN_ACRONYM,

		/** Both are called by one acronym, under different names. */
		SHARED_ACRONYM,

		/** The one is the acronym that the other's words make. */
		INITIALS,

		/** Not alike. */
		DIFFERENT

	}

}
