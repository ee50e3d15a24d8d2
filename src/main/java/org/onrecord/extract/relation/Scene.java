package org.onrecord.extract.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Relation;
import org.onrecord.knowledge.RelationType;

/**
 * One article with everything that reads it: what each rule is given.
 *
 * @param story what is known of the article
 * @param words the word lists
 * @param slots where the sides of acts stand
 * @param factuality how firmly acts are stated
 * @param cast who stands behind a word
 */
record Scene(Story story, WordLists words, Slots slots, FactualityReader factuality, Cast cast) {

	private static final Set<RelationType> ANSWERS = EnumSet.of(RelationType.APPROVED, RelationType.REJECTED);

	static Scene of(Story story, WordLists words) {
		Slots slots = new Slots(story.text(), words);
		return new Scene(story, words, slots, new FactualityReader(story.text(), slots, words), new Cast(story, words));
	}

	AnnotatedText text() {
		return this.story.text();
	}

	/**
	 * The relation between two actors that a word states; empty between an actor and
	 * itself, and of requests and their answers with somebody who has no name.
	 * @param parts tokens of its sides, for the words of the relation
	 */
	Optional<StatedRelation> state(RelationType type, Mention subject, Mention object, Factuality stated,
			Token predicate, List<Token> parts, String rule, double confidence) {
		if (subject.id().equals(object.id()) || isNobody(type, subject) || isNobody(type, object)) {
			return Optional.empty();
		}
		Relation relation = new Relation(type, subject.id(), object.id(), stated.polarity(), stated.modality());
		Attribution attribution = this.story.attributionOf(predicate).orElse(null);
		return Optional.of(new StatedRelation(relation, attribution, wordsOf(predicate, parts), rule, confidence));
	}

	/**
	 * Unnamed, and not known by whose official or aide it is, who may ask though not
	 * approve.
	 */
	private static boolean isNobody(RelationType type, Mention mention) {
		return mention.unnamed()
				&& (ANSWERS.contains(type) || (type == RelationType.REQUESTED && mention.of() == null));
	}

	/** The sentence around a word from the first to the last token of its clause. */
	private List<Token> wordsOf(Token predicate, List<Token> parts) {
		Sentence sentence = text().sentenceOf(predicate);
		int first = predicate.index();
		int last = predicate.index();
		for (Token part : parts) {
			for (Token token : text().subtree(part)) {
				first = Math.min(first, token.index());
				last = Math.max(last, token.index());
			}
		}
		for (Token token : text().subtree(predicate)) {
			last = token.is("punct") ? last : Math.max(last, token.index());
		}
		return text().tokens().subList(Math.max(first, sentence.first()), Math.min(last + 1, sentence.end()));
	}

}
