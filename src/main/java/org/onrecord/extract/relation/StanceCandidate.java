package org.onrecord.extract.relation;

import java.util.List;
import java.util.Map;

import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;

/**
 * <em>"Perhaps this speaker takes a stance on this actor in these words, for these
 * reasons."</em> What {@link StanceModel} weighs.
 *
 * @param subject who speaks
 * @param object whom the words may be for or against
 * @param word the word that tells most
 * @param parts all words of the sentence that are the speaker's
 * @param signs what speaks for and against it, by name; absent signs count 0
 */
record StanceCandidate(Mention subject, Mention object, Token word, List<Token> parts, Map<String, Double> signs) {

	StanceCandidate {
		parts = List.copyOf(parts);
		signs = Map.copyOf(signs);
	}

}
