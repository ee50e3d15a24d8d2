package org.onrecord.knowledge;

/**
 * Who concluded something, and how sure it is.
 *
 * @param extractor name and version of the extractor, such as {@code rules-1}
 * @param rule the rule that made it
 * @param confidence estimated probability that it is right, from 0 to 1
 */
public record Provenance(String extractor, String rule, double confidence) {

	public Provenance {
		if (!(confidence >= 0 && confidence <= 1)) {
			throw new IllegalArgumentException("Rule " + rule + " gives confidence " + confidence + ", not 0 to 1");
		}
	}

}
