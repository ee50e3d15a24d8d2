package org.onrecord.extract.quality;

/**
 * The figures of the attributions that one rule found.
 *
 * @param rule name of the rule
 * @param found how many it found
 * @param right share of which content and source are right
 * @param confidence mean confidence, which ought to be that share
 * @param shift by how much to raise the log-odds of the rule's confidences for the two to
 * agree
 */
public record RuleFigures(String rule, int found, double right, double confidence, double shift) {

}
