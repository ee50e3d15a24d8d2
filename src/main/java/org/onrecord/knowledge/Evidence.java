package org.onrecord.knowledge;

import java.util.List;

/**
 * Where in the article a claim stands.
 *
 * @param source the words that name who said it; empty if the article does not
 * @param cue the words that introduce it ("said", "according to"); empty if there are
 * none
 * @param content the words that are claimed; never empty, never overlapping source
 * @param manner how the content is reported
 * @param sentence the sentence or sentences that hold it, for showing it in its place
 * @param wording hash of the normalised words of the content, see
 * {@link #wording(String)}
 */
public record Evidence(List<TextSpan> source, List<TextSpan> cue, List<TextSpan> content, Manner manner,
		TextSpan sentence, String wording) {

	public Evidence {
		source = TextSpan.union(source);
		cue = TextSpan.union(cue);
		content = TextSpan.union(content);
		if (content.isEmpty()) {
			throw new IllegalArgumentException("A claim without content at " + sentence);
		}
	}

	/**
	 * The hash that the same words have in every article: letters and digits count, case,
	 * accents, punctuation and quotation marks do not.
	 */
	public static String wording(String content) {
		return ContentId.of("wording", Names.key(content));
	}

}
