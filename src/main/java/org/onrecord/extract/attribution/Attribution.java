package org.onrecord.extract.attribution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Manner;

/**
 * One attribution as tokens of the article: <em>source</em> says, by <em>cue</em>,
 * <em>content</em>. Every list is in text order; content never shares a token with
 * source.
 *
 * @param source tokens that name who said it; empty if nobody is named (then
 * {@code speakerFrom} may tell)
 * @param cue tokens that introduce it; empty for a quotation that continues a speaker
 * @param content tokens of what is said; never empty
 * @param manner how the content is reported
 * @param speakerFrom an earlier attribution whose speaker goes on here without being
 * named again; null if the source stands here
 * @param outer the attribution in whose content this one stands; null for outermost ones
 * @param rule name of the rule that found it
 * @param confidence estimated probability that it is right, from 0 to 1
 */
public record Attribution(List<Token> source, List<Token> cue, List<Token> content, Manner manner,
		@Nullable Attribution speakerFrom, @Nullable Attribution outer, String rule, double confidence) {

	public Attribution {
		source = List.copyOf(source);
		cue = List.copyOf(cue);
		content = List.copyOf(content);
		if (content.isEmpty()) {
			throw new IllegalArgumentException("An attribution by rule " + rule + " without content");
		}
	}

}
