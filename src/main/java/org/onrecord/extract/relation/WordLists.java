package org.onrecord.extract.relation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The word lists of this package, read once.
 *
 * @param frames words of acting
 * @param lightVerbs verbs that govern a noun of acting
 * @param effects what words do to modality: "aux may" to "possible"
 * @param sorts words by sort: "people", "voice", ...
 * @param stances how words judge what they are said of
 */
record WordLists(FrameLexicon frames, Map<String, LightVerb> lightVerbs, Map<String, String> effects,
		Map<String, Set<String>> sorts, StanceLexicon stances) {

	/** What the subject of a verb is in the act named by the noun it governs. */
	enum Side {

		DOER, RECEIVER

	}

	/**
	 * A line of {@code light.tsv}.
	 *
	 * @param side what its subject is in the act
	 * @param carried whether its negation and modality are those of the act
	 */
	record LightVerb(Side side, boolean carried) {
	}

	static WordLists load() {
		return new WordLists(FrameLexicon.load(),
				TabbedFile.rows("light.tsv", 3)
					.stream()
					.collect(Collectors.toUnmodifiableMap((row) -> row.get(0), WordLists::lightVerb)),
				TabbedFile.rows("modality.tsv", 3)
					.stream()
					.collect(Collectors.toUnmodifiableMap((row) -> row.get(1) + " " + row.get(0), (row) -> row.get(2))),
				Stream.of("sorts.tsv", "things.tsv")
					.flatMap((file) -> TabbedFile.rows(file, 2).stream())
					.collect(Collectors.groupingBy((row) -> row.get(1),
							Collectors.mapping((row) -> row.get(0), Collectors.toUnmodifiableSet()))),
				StanceLexicon.load());
	}

	/** Whether a word is of this sort. */
	boolean is(String sort, String lemma) {
		return this.sorts.getOrDefault(sort, Set.of()).contains(lemma);
	}

	private static LightVerb lightVerb(List<String> row) {
		return new LightVerb(Side.valueOf(row.get(1).toUpperCase(Locale.ROOT)), row.get(2).equals("carried"));
	}

}
