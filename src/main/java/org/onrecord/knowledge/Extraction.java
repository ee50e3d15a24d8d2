package org.onrecord.knowledge;

import java.util.List;

/**
 * What was read in one article. Every mention that a claim names is among the mentions.
 *
 * @param articleId the article
 * @param mentions actors as the article names them, in order of first appearance
 * @param claims what they are reported to have said or done, in order of their content
 * @param notes what the extractor passed over and why, for the report; mostly empty
 */
public record Extraction(String articleId, List<Mention> mentions, List<Claim> claims, List<String> notes) {

	public Extraction {
		mentions = List.copyOf(mentions);
		claims = List.copyOf(claims);
		notes = List.copyOf(notes);
	}

}
