package org.onrecord.ask;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.onrecord.extract.AskedText;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;

/** The questions that are understood, for those who asked another. */
final class KnownQuestions {

	private final List<Shape.Known> known;

	KnownQuestions(List<Shape.Known> known) {
		this.known = List.copyOf(known);
	}

	/**
	 * Says that a question is not understood, and which ones are.
	 * @param why what stands in the way; may be empty
	 */
	OnRecordException notUnderstood(AskedText text, String why) {
		return OnRecordException.of(Reason.UNPROCESSABLE, "not-understood",
				("The question \"" + text.text() + "\" is not understood. " + why).strip()
						+ " Ask it like one of those that are known; the closest is: " + closest(text).get(0).example())
			.with("known", closest(text));
	}

	/** All of them: those with most words in common first, else in their order. */
	private List<Shape.Known> closest(AskedText text) {
		Set<String> asked = text.words()
			.stream()
			.flatMap((word) -> Stream.of(word.lemma(), word.verb(), word.text().toLowerCase(Locale.ROOT)))
			.collect(Collectors.toSet());
		return this.known.stream()
			.sorted(Comparator.comparingDouble((Shape.Known one) -> -likeness(asked, one.example())))
			.toList();
	}

	/** Words in common, as a part of the words of the example. */
	private static double likeness(Set<String> asked, String example) {
		Set<String> words = new HashSet<>(List.of(example.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
		long common = words.stream().filter((word) -> asked.contains(word) || asked.contains(stem(word))).count();
		return (double) common / (words.size() + 2);
	}

	private static String stem(String word) {
		return AskedText.verb(word);
	}

}
