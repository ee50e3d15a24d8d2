package org.onrecord.extract;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Annotator;
import org.onrecord.knowledge.ReportedDate;
import org.onrecord.knowledge.TextSpan;

/**
 * A question in English as the extractor reads it, with the annotator and the calendar
 * with which it reads articles.
 *
 * @param text the question as it was asked
 * @param words its words and punctuation, in order
 * @param times the expressions of time in it, in order, without overlap
 */
public record AskedText(String text, List<Word> words, List<Time> times) {

	public AskedText {
		words = List.copyOf(words);
		times = List.copyOf(times);
	}

	/** The lemma of a word in lower case if it is a verb: "attack" of "attacked". */
	public static String verb(String word) {
		return Annotator.verbLemma(word);
	}

	/**
	 * One word.
	 *
	 * @param text as it is written
	 * @param lemma its lemma in lower case, by the part of speech it has here
	 * @param verb its lemma in lower case if it were a verb: "attack" of "attacks",
	 * whatever the tagger takes it for
	 * @param tag its Penn Treebank part of speech
	 * @param entity its named entity class, or {@code O}
	 * @param span where it stands, in code points
	 */
	public record Word(String text, String lemma, String verb, String tag, String entity, TextSpan span) {

	}

	/**
	 * Words that tell a time, without the preposition before them.
	 *
	 * @param first index of its first word
	 * @param end index after its last word
	 * @param date what it means, seen from the day of the question: the latest September
	 * there was; null if it gives no date ("every Tuesday")
	 */
	public record Time(int first, int end, @Nullable ReportedDate date) {

	}

}
