package org.onrecord.knowledge;

/**
 * Who concluded something, and how sure it is.
 *
 * @param extractor name and version of the extractor, such as {@code rules-1}
 * @param rule the rule that made it
 * @param confidence estimated probability that all it states is right, from 0 to 1
 * @param wordsConfidence estimated probability that the words and who says them are
 * right, whatever relation is read in them; never less than {@code confidence}
 */
public record Provenance(String extractor, String rule, double confidence, double wordsConfidence) {

	public Provenance {
		if (!(confidence >= 0 && confidence <= wordsConfidence && wordsConfidence <= 1)) {
			throw new IllegalArgumentException("Rule " + rule + " gives confidence " + confidence + " and "
					+ wordsConfidence + " for the words, not 0 to 1 in this order");
		}
	}

	/** Of something that states no more than its words. */
	public Provenance(String extractor, String rule, double confidence) {
		this(extractor, rule, confidence, confidence);
	}

}
