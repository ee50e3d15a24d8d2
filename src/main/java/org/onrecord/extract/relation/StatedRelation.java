package org.onrecord.extract.relation;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Relation;

/**
 * A typed relation and the words that state it.
 *
 * @param relation type, subject and object by mention, polarity, modality
 * @param attribution the attribution in whose content, or by whose cue, it is stated;
 * null if the article states it in its own voice
 * @param words the clause or phrase that states it, in text order; never empty
 * @param rule name of the rule that found it
 * @param confidence estimated probability that it is right, from 0 to 1
 */
public record StatedRelation(Relation relation, @Nullable Attribution attribution, List<Token> words, String rule,
		double confidence) {

	public StatedRelation {
		words = List.copyOf(words);
		if (words.isEmpty()) {
			throw new IllegalArgumentException("A relation " + relation + " by rule " + rule + " without words");
		}
	}

	/** The wider relation that the same words state too; as sure as this one. */
	Optional<StatedRelation> implied() {
		return this.relation.implied()
			.map((wider) -> new StatedRelation(wider, this.attribution, this.words, this.rule, this.confidence));
	}

}
