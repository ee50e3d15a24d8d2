package org.onrecord.extract.quality;

/**
 * The figures of one class of attributions. Precision counts those found as of the class,
 * recall those marked as of the class.
 *
 * @param marked how many people marked
 * @param found how many the extractor found
 * @param strict the contents cover the same characters, white space aside
 * @param exact the contents own the same words
 * @param overlap the contents share half of the words of either
 * @param full and the source is right, or absent on both sides
 * @param fullWithHead the same, where a source that covers the head is right too
 * @param fullWithCue full, and the cues share a word
 * @param pairs how many marked ones are paired with a found one by overlap; all that
 * follow are counted on these
 * @param source the found source covers half of the marked one
 * @param sourceHead the found source covers the head of the marked one
 * @param sourceExact the sources own the same words
 * @param withoutSource how many marked ones have no source
 * @param withoutSourceRight and of these how many were found to have none
 * @param cueShared share of the marked cues that share a word with the found one
 * @param cueHalf share of the marked cues of which half is found
 * @param cueExact share of the marked cues that are found exactly
 */
public record ClassFigures(int marked, int found, Measure strict, Measure exact, Measure overlap, Measure full,
		Measure fullWithHead, Measure fullWithCue, int pairs, Measure source, Measure sourceHead, Measure sourceExact,
		int withoutSource, int withoutSourceRight, double cueShared, double cueHalf, double cueExact) {

}
