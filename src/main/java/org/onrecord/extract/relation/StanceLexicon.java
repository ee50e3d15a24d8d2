package org.onrecord.extract.relation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.onrecord.extract.text.Token;

/** How words judge what they are said of: the weights of {@code stance.tsv}. */
final class StanceLexicon {

	private final Map<String, Integer> weights;

	private StanceLexicon(Map<String, Integer> weights) {
		this.weights = weights;
	}

	static StanceLexicon load() {
		List<List<String>> rows = TabbedFile.rows("stance.tsv", 3);
		return new StanceLexicon(rows.stream()
			.collect(Collectors.toUnmodifiableMap((row) -> row.get(0) + " " + row.get(1),
					(row) -> Integer.valueOf(row.get(2)))));
	}

	/** From -2, plain disapproval, to 2, plain praise; 0 for words that do not judge. */
	int weight(Token token) {
		String part = part(token);
		return part.isEmpty() ? 0 : this.weights.getOrDefault(token.lemma() + " " + part, 0);
	}

	private static String part(Token token) {
		if (token.tag().startsWith("JJ")) {
			return "adjective";
		}
		if (token.tag().startsWith("RB")) {
			return "adverb";
		}
		if (token.isVerb()) {
			return "verb";
		}
		return (token.isNoun() && !token.isProperNoun()) ? "noun" : "";
	}

}
