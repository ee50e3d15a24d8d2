package org.onrecord.extract.relation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;

/**
 * <em>"Perhaps this actor takes a stance on that one in this sentence."</em>
 *
 * @param subject who may take it: the speaker of the words, or one whom the sentence
 * names
 * @param object whom it may be on
 * @param sentence where it may be stated
 * @param words the words that may state it: the speaker's part of the sentence, or the
 * whole sentence where the article itself tells it
 * @param subjectAt tokens of the sentence that mean the subject; may be empty
 * @param objectAt tokens of the words that mean the object; empty if they only may be
 * about it, without naming it
 * @param attribution whose content the words are; null if the article tells it
 * @param way how the two stand to the words
 * @param isTopic whether the lines before the words tell of the object's doing, or the
 * article is mostly about it
 */
record StancePair(Mention subject, Mention object, Sentence sentence, List<Token> words, List<Token> subjectAt,
		List<Token> objectAt, @Nullable Attribution attribution, Way way, boolean isTopic) {

	/** How subject and object stand to the words. */
	enum Way {

		/** The subject speaks and names the object. */
		NAMED,
		/** The subject speaks and names nobody; the object was named last before. */
		MEANT,
		/** The subject speaks and names others only; the object was named before. */
		ALSO_MEANT,
		/** The same, and others were named since the object was. */
		MEANT_LONGER_AGO, ALSO_MEANT_LONGER_AGO,
		/** The article names both. */
		TOLD

	}

	StancePair {
		words = List.copyOf(words);
		subjectAt = List.copyOf(subjectAt);
		objectAt = List.copyOf(objectAt);
	}

	boolean isTold() {
		return this.way == Way.TOLD;
	}

}
