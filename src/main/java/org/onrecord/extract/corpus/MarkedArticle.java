package org.onrecord.extract.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * An article of a corpus with what a person marked in it.
 *
 * @param stem name of its files without ending
 * @param file where its text stands
 * @param text the text to the character, so that places fit
 * @param attributions in the order of the annotation file
 * @param withoutContent marked events that have no content, which are no attributions
 */
public record MarkedArticle(String stem, Path file, String text, List<MarkedAttribution> attributions,
		int withoutContent) {

	public MarkedArticle {
		attributions = List.copyOf(attributions);
	}

}
