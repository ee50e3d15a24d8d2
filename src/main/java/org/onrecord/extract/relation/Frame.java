package org.onrecord.extract.relation;

import java.util.List;

import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;

/**
 * How a word of acting states a relation: <em>"this word, with its two sides in these
 * slots, states this relation"</em>. One line of {@code acts.tsv}, which explains the
 * slots.
 *
 * @param type the relation
 * @param words the lemma and the words that follow it ("call", "for")
 * @param part verb, noun or adjective
 * @param subject slots of the relation's subject, the first filled one counts
 * @param object slots of the relation's object
 * @param polarity negated for words that mean the contrary ("veto")
 * @param needs the complement without which the word means something else, or "-"
 * @param confidence how often it is right when both sides are found
 */
record Frame(RelationType type, List<String> words, Part part, List<String> subject, List<String> object,
		Polarity polarity, String needs, double confidence) {

	/** Parts of speech that have frames. */
	enum Part {

		VERB, NOUN, ADJECTIVE

	}

	String lemma() {
		return this.words.get(0);
	}

	/** Name of the rule that this frame is, such as {@code act-verb-criticize}. */
	String rule() {
		return "act-" + this.part.name().toLowerCase(java.util.Locale.ROOT) + "-" + String.join("-", this.words);
	}

}
