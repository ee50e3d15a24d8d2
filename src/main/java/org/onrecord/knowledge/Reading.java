package org.onrecord.knowledge;

import java.util.List;

/**
 * An article, what was read in it, and whom its mentions refer to: all that is stored of
 * one article, wholly or not at all.
 *
 * @param article the article as published
 * @param extraction what was read in it
 * @param references one decision a mention, in the order of the mentions
 */
public record Reading(Article article, Extraction extraction, List<Reference> references) {

	public Reading {
		references = List.copyOf(references);
		if (!article.id().equals(extraction.articleId())) {
			throw new IllegalArgumentException(
					"Extraction of article " + extraction.articleId() + " cannot be stored with " + article.id());
		}
	}

}
