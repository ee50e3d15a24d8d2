package org.onrecord.ask;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.onrecord.extract.AskedText.Word;
import org.onrecord.extract.RelationVerbs.Verb;

/**
 * Fits the words of a question to shapes. All words have to fit: what a shape does not
 * account for is not passed over.
 */
final class Matcher {

	/** So many words are a name at most. */
	private static final int LONGEST_NAME = 12;

	/** Words that no name holds when a question is asked. */
	private static final Set<String> NO_NAME = Set.of("who", "whom", "whose", "what", "which", "when", "where", "why",
			"how", "do", "does", "did", "done", "is", "are", "was", "were", "be", "been", "being", "am", "has", "have",
			"had", "say", "says", "said", "saying", "about", "not", "n't", "n\u2019t", "never", "that", "if", "whether",
			"because", "both", "than", "no", "nobody", "i", "me", "my", "you", "he", "him", "she", "her", "they",
			"them", "we", "it", "its", "his", "their", "this", "these", "those", "each", "there", "will", "would",
			"can", "could", "should", "might", "must");

	/** Words with which no name begins or ends, unless they are written in capitals. */
	private static final Set<String> NO_EDGE = Set.of("of", "for", "and", "or", "but", "'s", "\u2019s", "'", "\u2019",
			"by", "in", "to", "on", "at", "with", "from", "as", "us", "a", "an", "any", "all", "some", "most", "more");

	private static final Pattern PUNCTUATION = Pattern.compile("[?!;:,()\\[\\]{}]|``|''|\"|\u201c|\u201d|--|-[LR]RB-");

	private final Phrase phrase;

	private final Verbs verbs;

	Matcher(Phrase phrase, Verbs verbs) {
		this.phrase = phrase;
		this.verbs = verbs;
	}

	/** Every way in which the whole phrase fits this shape. */
	List<Match> fit(Shape shape) {
		return step(shape.wording(), new State(0, List.of())).stream()
			.filter((state) -> state.at() == this.phrase.size())
			.map((state) -> new Match(shape, state.parts()))
			.toList();
	}

	private Set<State> step(Wording wording, State state) {
		if (wording instanceof Wording.Sequence sequence) {
			Set<State> states = Set.of(state);
			for (Wording part : sequence.parts()) {
				states = distinct(states.stream().flatMap((before) -> step(part, before).stream()));
			}
			return states;
		}
		if (wording instanceof Wording.Choice choice) {
			return distinct(choice.parts().stream().flatMap((part) -> step(part, state).stream()));
		}
		if (state.at() >= this.phrase.size()) {
			return Set.of();
		}
		Word word = this.phrase.word(state.at());
		if (wording instanceof Wording.Literal literal) {
			return is(word, literal.words()) ? Set.of(state.to(state.at() + 1)) : Set.of();
		}
		if (wording instanceof Wording.Exact exact) {
			return exact.words().contains(lower(word)) ? Set.of(state.to(state.at() + 1)) : Set.of();
		}
		if (wording instanceof Wording.Act act) {
			return act(act.form(), state);
		}
		return slot((Wording.Slot) wording, state);
	}

	private Set<State> act(VerbForm form, State state) {
		Word word = this.phrase.word(state.at());
		if (!form.is(word)) {
			return Set.of();
		}
		return distinct(this.verbs.of(word.verb())
			.stream()
			.filter((verb) -> stands(verb, state.at()))
			.map((verb) -> state.with(new Match.Acted(verb, state.at(), state.at() + verb.words().size()))));
	}

	private boolean stands(Verb verb, int at) {
		return at + verb.words().size() <= this.phrase.size() && this.phrase.unbroken(at, at + verb.words().size())
				&& IntStream.range(1, verb.words().size())
					.allMatch((i) -> is(this.phrase.word(at + i), Set.of(verb.words().get(i))));
	}

	private Set<State> slot(Wording.Slot slot, State state) {
		int first = state.at();
		return distinct(IntStream.rangeClosed(first + 1, Math.min(this.phrase.size(), first + LONGEST_NAME))
			.filter((end) -> this.phrase.unbroken(first, end))
			.filter((end) -> (slot.sort() == Wording.Sort.WORDS) ? mayBeWords(first, end) : mayBeName(first, end))
			.mapToObj((end) -> state.with(new Match.Filled(slot, first, end))));
	}

	private boolean quoted(int first, int end) {
		return end - first > 2 && Phrase.QUOTES.contains(this.phrase.word(first).text())
				&& Phrase.QUOTES.contains(this.phrase.word(end - 1).text());
	}

	private boolean mayBeName(int first, int end) {
		if (quoted(first, end)) {
			return mayBeName(first + 1, end - 1);
		}
		return !NO_EDGE.contains(lower(first)) && !NO_EDGE.contains(lower(end - 1)) && !lower(end - 1).equals("the")
				&& IntStream.range(first, end)
					.noneMatch((at) -> NO_NAME.contains(lower(at))
							|| PUNCTUATION.matcher(this.phrase.word(at).text()).matches());
	}

	/** Nouns and what belongs to them, or anything in quotation marks. */
	private boolean mayBeWords(int first, int end) {
		if (quoted(first, end)) {
			return IntStream.range(first + 1, end - 1)
				.noneMatch((at) -> Phrase.QUOTES.contains(this.phrase.word(at).text()));
		}
		return IntStream.range(first, end)
			.allMatch((at) -> !this.phrase.words().get(at).time()
					&& this.phrase.word(at).tag().matches("NNS?|JJ|VBG|CD|HYPH") && !NO_NAME.contains(lower(at)))
				&& this.phrase.word(end - 1).tag().matches("NNS?|VBG|CD");
	}

	/** A word in small letters; one in capitals is no small word: "US", "WHO". */
	private String lower(int at) {
		String text = this.phrase.word(at).text();
		boolean capitals = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && !shouted();
		return capitals ? text : text.toLowerCase(Locale.ROOT);
	}

	/** Whether the whole question is in capitals. */
	private boolean shouted() {
		String text = this.phrase.text().text();
		return text.equals(text.toUpperCase(Locale.ROOT));
	}

	private static String lower(Word word) {
		return word.text().toLowerCase(Locale.ROOT);
	}

	private static boolean is(Word word, Set<String> words) {
		return words.contains(lower(word)) || words.contains(word.lemma()) || words.contains(word.verb());
	}

	private static Set<State> distinct(Stream<State> states) {
		return states.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * How far the words were read.
	 *
	 * @param at place of the next word
	 * @param parts the words so far that give values
	 */
	private record State(int at, List<Match.Part> parts) {

		State to(int next) {
			return new State(next, this.parts);
		}

		State with(Match.Part part) {
			return new State(part.end(), Match.with(this.parts, part));
		}

	}

}
