package org.onrecord.extract.quality;

/**
 * Whether claims have the right speaker.
 *
 * @param marked how many marked attributions have a label of their speaker
 * @param paired with how many of these a claim shares half of the content
 * @param resolved share of the paired ones that have the labelled speaker
 * @param endToEnd share of all with a named speaker that are paired and have it
 * @param passedOver how many other labels were not counted: those of attributions that
 * the annotations lack, or whose content they mark below the event only, as the scorer
 * that defined these figures leaves them out
 */
public record SpeakerFigures(int marked, int paired, double resolved, double endToEnd, int passedOver) {

}
