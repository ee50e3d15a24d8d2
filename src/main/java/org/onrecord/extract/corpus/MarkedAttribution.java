package org.onrecord.extract.corpus;

import java.util.List;

import org.onrecord.knowledge.TextSpan;

/**
 * An attribution as a person marked it: <em>these words name who says it, these introduce
 * it, these are what is said</em>. Places are in code points of the article's text, in
 * the order of the annotation file; several of one role belong together.
 *
 * @param id name of the event in its file, such as {@code E12}
 * @param source who says it; empty if nobody is named
 * @param cue the words that introduce it; empty if there are none
 * @param content what is said; never empty
 * @param contentAbove those places of the content that the file marks above the event;
 * all of them in files that were not edited later
 */
public record MarkedAttribution(String id, List<TextSpan> source, List<TextSpan> cue, List<TextSpan> content,
		List<TextSpan> contentAbove) {

	public MarkedAttribution {
		source = List.copyOf(source);
		cue = List.copyOf(cue);
		content = List.copyOf(content);
		contentAbove = List.copyOf(contentAbove);
	}

	/** An attribution of a file that marks every place above the event. */
	public MarkedAttribution(String id, List<TextSpan> source, List<TextSpan> cue, List<TextSpan> content) {
		this(id, source, cue, content, content);
	}

}
