package org.onrecord.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A person's name in its parts, folded: <em>"first name, middle names or initials, last
 * name, suffix"</em>. Forms of address fall away, and so do particles such as "van" and
 * "de", which are written or not.
 *
 * @param first first name or its initial; null if there is one word only
 * @param middles middle names and initials, in order
 * @param last last word of the name
 * @param suffix "jr", "sr", "ii" ...; null if there is none
 */
public record PersonName(@Nullable String first, List<String> middles, String last, @Nullable String suffix) {

	private static final Set<String> ADDRESS = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lord",
			"lady", "rev", "prof", "hon", "sen", "rep", "gov", "gen", "col", "maj", "capt", "sgt", "lt", "adm",
			"senator", "governor", "president", "judge", "justice", "mayor", "congressman", "congresswoman");

	private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

	private static final Set<String> DEGREES = Set.of("phd", "md", "esq", "jd");

	private static final Set<String> PARTICLES = Set.of("van", "von", "der", "den", "ter", "de", "del", "della", "di",
			"da", "dos", "du", "la", "le", "al", "el", "bin", "ibn", "y");

	public PersonName {
		middles = List.copyOf(middles);
	}

	/** The parts of a name; empty if it has no letter, or more words than a name has. */
	public static Optional<PersonName> parse(String name) {
		List<String> words = new ArrayList<>(Folding.words(inOrder(name)));
		while (words.size() > 1 && ADDRESS.contains(words.get(0))) {
			words.remove(0);
		}
		String suffix = null;
		while (words.size() > 1 && (SUFFIXES.contains(last(words)) || DEGREES.contains(last(words)))) {
			String word = words.remove(words.size() - 1);
			suffix = SUFFIXES.contains(word) ? word : suffix;
		}
		if (words.isEmpty() || words.size() > 6) {
			return Optional.empty();
		}
		String last = words.remove(words.size() - 1);
		String first = words.isEmpty() ? null : words.remove(0);
		words.removeAll(PARTICLES);
		return Optional.of(new PersonName(first, words, last, suffix));
	}

	/** Whether it is a first and a last name at least. */
	public boolean isFull() {
		return this.first != null;
	}

	/**
	 * What speaks for and against both names being those of one person.
	 */
	public Likeness compare(PersonName other) {
		if (!this.last.equals(other.last)) {
			return Likeness.DIFFERENT;
		}
		if (this.first == null || other.first == null) {
			return (this.first == null && other.first == null) ? Likeness.DIFFERENT : Likeness.LAST_NAME;
		}
		Likeness firsts = firsts(this.first, other.first);
		if (firsts == Likeness.DIFFERENT) {
			return firsts;
		}
		return (suffixesDiffer(other) || middlesDiffer(this.middles, other.middles)) ? Likeness.CONTRADICTION : firsts;
	}

	private boolean suffixesDiffer(PersonName other) {
		return this.suffix != null && other.suffix != null && !this.suffix.equals(other.suffix);
	}

	private static Likeness firsts(String one, String other) {
		if (one.equals(other)) {
			return (one.length() == 1) ? Likeness.INITIAL : Likeness.FULL_NAME;
		}
		if (one.length() == 1 || other.length() == 1) {
			return (one.charAt(0) == other.charAt(0)) ? Likeness.INITIAL : Likeness.DIFFERENT;
		}
		return Nicknames.related(one, other) ? Likeness.NICKNAME : Likeness.DIFFERENT;
	}

	/** Whether both have middle names of which some cannot be the same. */
	private static boolean middlesDiffer(List<String> one, List<String> other) {
		boolean inOrder = one.size() <= other.size();
		List<String> fewer = inOrder ? one : other;
		List<String> more = inOrder ? other : one;
		int from = 0;
		for (String middle : fewer) {
			while (from < more.size() && !mayBe(middle, more.get(from))) {
				from++;
			}
			if (from++ == more.size()) {
				return true;
			}
		}
		return false;
	}

	private static boolean mayBe(String one, String other) {
		return one.equals(other) || (Math.min(one.length(), other.length()) == 1 && one.charAt(0) == other.charAt(0));
	}

	/** "Marsh, Ida" is "Ida Marsh"; "Ida Marsh, Jr." is as it should be. */
	private static String inOrder(String name) {
		int comma = name.indexOf(',');
		if (comma < 0) {
			return name;
		}
		String after = name.substring(comma + 1);
		List<String> words = Folding.words(after);
		boolean added = words.isEmpty() || SUFFIXES.contains(words.get(0)) || DEGREES.contains(words.get(0));
		return added ? name : after + " " + name.substring(0, comma);
	}

	private static String last(List<String> words) {
		return words.get(words.size() - 1);
	}

	/** How alike two names are, the most alike first. */
	public enum Likeness {

		/** First and last name are the same, what else they have goes together. */
		FULL_NAME,

		/** The one first name is a short form of the other. */
		NICKNAME,

		/** Of one first name there is only the initial. */
		INITIAL,

		/** The one is only the last name of the other. */
		LAST_NAME,

		/** Alike, but middle names or suffixes cannot be of one person. */
		CONTRADICTION,

		/** Not alike. */
		DIFFERENT

	}

}
