package org.onrecord.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The name of a body, an office or a group, as it is compared: without "the", the
 * country, legal forms and small words, and "chairwoman" as "chair". "Water Board" and
 * "the U.S. Water Board, Inc." have the same words in the same order; "Department of
 * Roads" and "Roads Department" have the same words.
 *
 * @param words its words in order, small ones aside
 * @param acronym in small letters, if the name is one; empty otherwise
 * @param initials the acronyms that its words make, with and without small words; empty
 * if it is an acronym itself, or a single word
 */
public record BodyName(List<String> words, String acronym, Set<String> initials) {

	private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "for", "and", "in", "on", "at", "to",
			"from");

	private static final Set<String> LEGAL = Set.of("inc", "incorporated", "llc", "llp", "corp", "corporation", "co",
			"company", "ltd", "limited", "plc", "gmbh");

	private static final Map<String, String> SAME = Map.ofEntries(Map.entry("chairman", "chair"),
			Map.entry("chairwoman", "chair"), Map.entry("chairperson", "chair"),
			Map.entry("congressman", "representative"), Map.entry("congresswoman", "representative"),
			Map.entry("councilman", "councilor"), Map.entry("councilwoman", "councilor"),
			Map.entry("councilmember", "councilor"), Map.entry("councillor", "councilor"),
			Map.entry("dept", "department"), Map.entry("centre", "center"), Map.entry("defence", "defense"),
			Map.entry("labour", "labor"), Map.entry("organisation", "organization"), Map.entry("assn", "association"),
			Map.entry("univ", "university"));

	/** Of these, "X head" and "Head of X" are the same; of universities they are not. */
	private static final Set<String> HEADS = Set.of("department", "ministry", "bureau", "office", "commission",
			"administration", "secretary", "chair", "director", "minister", "senator", "governor", "mayor",
			"representative", "president", "treasurer", "auditor", "attorney", "leader", "speaker");

	/** "U.S. Senator from X" and "X State Senator" are not the same. */
	private static final Set<String> OF_COUNTRY_OR_STATE = Set.of("senator", "representative", "senate", "house",
			"attorney", "marshal", "president", "court", "congress");

	private static final int LONGEST_ACRONYM = 7;

	private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}[.&]?){2,7}");

	public BodyName {
		words = List.copyOf(words);
		initials = Set.copyOf(initials);
	}

	/** The words of a name; empty if it has no letter or digit. */
	public static Optional<BodyName> parse(String name) {
		List<String> all = Folding.words(name);
		if (all.isEmpty()) {
			return Optional.empty();
		}
		List<String> words = new ArrayList<>();
		for (String word : all) {
			if (!SMALL.contains(word)) {
				words.add(SAME.getOrDefault(word, word));
			}
		}
		dropCountry(words);
		while (words.size() > 1 && LEGAL.contains(words.get(words.size() - 1))) {
			words.remove(words.size() - 1);
		}
		if (ACRONYM.matcher(name.strip()).matches()) {
			return Optional.of(new BodyName(words.isEmpty() ? all : words, String.join("", all), Set.of()));
		}
		return Optional.of(new BodyName(words.isEmpty() ? all : words, "", initials(words, all)));
	}

	private static Set<String> initials(List<String> words, List<String> all) {
		Set<String> initials = new TreeSet<>();
		if (words.size() > 1 && words.size() <= LONGEST_ACRONYM) {
			initials.add(initials(words));
			initials.add(initials(all.stream().filter((word) -> !word.equals("the")).toList()));
		}
		return initials;
	}

	private static String initials(List<String> words) {
		StringBuilder initials = new StringBuilder();
		words.forEach((word) -> initials.append(word.charAt(0)));
		return initials.toString();
	}

	/** "U.S." goes without saying, where two words are left to name the body. */
	private static void dropCountry(List<String> words) {
		for (int i = 0; i + 1 < words.size(); i++) {
			if (words.get(i).equals("united") && words.get(i + 1).equals("states")) {
				words.set(i, "us");
				words.remove(i + 1);
			}
		}
		if (words.size() > 2 && words.stream().noneMatch(OF_COUNTRY_OR_STATE::contains)) {
			words.remove("us");
		}
	}

	/** Whether both have the same words, and in an order in which they mean the same. */
	public boolean sameAs(BodyName other) {
		return this.words.equals(other.words) || (sorted().equals(other.sorted())
				&& this.words.stream().anyMatch(HEADS::contains) && !this.words.contains("university"));
	}

	/** Its words in alphabetical order. */
	String sorted() {
		return String.join(" ", new TreeSet<>(this.words));
	}

	/** Whether this is an acronym that the words of the other make. */
	public boolean abbreviates(BodyName other) {
		return !this.acronym.isEmpty() && other.initials().contains(this.acronym);
	}

}
