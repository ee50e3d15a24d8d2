package org.onrecord.extract.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/** How words judge what they are said of: the weights of {@code stance.tsv}. */
final class StanceLexicon {

	private static final String IDIOM = "idiom";

	private static final String TOWARD = "toward";

	/** How many small words may stand between two words of an idiom. */
	private static final int WIDEST_GAP = 2;

	private final Map<String, Integer> weights;

	/** Idioms by their first lemma, longer ones first. */
	private final Map<String, List<Idiom>> idioms;

	private StanceLexicon(Map<String, Integer> weights, Map<String, List<Idiom>> idioms) {
		this.weights = weights;
		this.idioms = idioms;
	}

	static StanceLexicon load() {
		List<List<String>> rows = TabbedFile.rows("stance.tsv", 3);
		return new StanceLexicon(
				rows.stream()
					.collect(Collectors.toUnmodifiableMap((row) -> row.get(0) + " " + row.get(1),
							(row) -> Integer.valueOf(row.get(2)))),
				rows.stream()
					.filter((row) -> row.get(1).equals(IDIOM))
					.map((row) -> new Idiom(List.of(row.get(0).split(" ")), Integer.parseInt(row.get(2))))
					.sorted(Comparator.comparingInt((Idiom idiom) -> -idiom.words().size()))
					.collect(Collectors.groupingBy((idiom) -> idiom.words().get(0))));
	}

	/** From -2, plain disapproval, to 2, plain praise; 0 for words that do not judge. */
	int weight(Token token) {
		String part = part(token);
		return part.isEmpty() ? 0 : this.weights.getOrDefault(token.lemma() + " " + part, 0);
	}

	/** How a verb judges those to whom it is done; 0 if it does not. */
	int weightOfObject(Token token) {
		return token.isVerb() ? this.weights.getOrDefault(token.lemma() + " " + TOWARD, 0) : 0;
	}

	/** How the idiom judges that begins at this token; 0 if none begins here. */
	int weightOfIdiom(AnnotatedText text, Token first) {
		return this.idioms.getOrDefault(first.lemma(), List.of())
			.stream()
			.filter((idiom) -> stands(text, first, idiom))
			.findFirst()
			.map(Idiom::weight)
			.orElse(0);
	}

	private static boolean stands(AnnotatedText text, Token first, Idiom idiom) {
		Sentence sentence = text.sentenceOf(first);
		int at = first.index();
		for (String word : idiom.words().subList(1, idiom.words().size())) {
			int end = Math.min(sentence.end(), at + 2 + WIDEST_GAP);
			at++;
			while (at < end && !text.token(at).lemma().equals(word)) {
				at++;
			}
			if (at == end) {
				return false;
			}
		}
		return true;
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

	private record Idiom(List<String> words, int weight) {
	}

}
