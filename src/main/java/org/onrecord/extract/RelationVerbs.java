package org.onrecord.extract;

import java.util.List;

import org.onrecord.extract.relation.FramedVerbs;
import org.onrecord.knowledge.RelationType;

/**
 * The verbs by which extraction knows relations, for those who read questions: who asks
 * "who lashed out at her" gets the relation that an article with these words states.
 */
public final class RelationVerbs {

	private RelationVerbs() {
	}

	/** Every verb whose subject and object are those of the relation that it states. */
	public static List<Verb> all() {
		return FramedVerbs.all();
	}

	/**
	 * A verb with the words that follow it up to its object: "criticize", "lash out at".
	 *
	 * @param type the relation it states
	 * @param words lemmas, the verb first
	 * @param transitive whether the object follows without a preposition, so that it can
	 * stand in the passive
	 */
	public record Verb(RelationType type, List<String> words, boolean transitive) {

		public Verb {
			words = List.copyOf(words);
		}

	}

}
