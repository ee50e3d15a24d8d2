package org.onrecord.extract.quality;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.TextSpan;

/**
 * An attribution as the extractor found it.
 *
 * @param source who says it; empty if nobody is named
 * @param cue the words that introduce it; empty if there are none
 * @param content what is said; never empty
 * @param speaker name of who is meant, with "unnamed: " before a description; null if
 * nobody is
 * @param nested whether it stands inside the words of another speaker
 * @param rule name of the rule that found it
 * @param confidence probability that it is right, as the extractor gives it
 */
public record FoundAttribution(List<TextSpan> source, List<TextSpan> cue, List<TextSpan> content,
		@Nullable String speaker, boolean nested, String rule, double confidence) {

}
