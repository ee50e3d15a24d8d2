package org.onrecord.resolve;

/**
 * One thing that speaks for or against two actors being one.
 *
 * @param name short name of the thing, the same each time
 * @param weight what it adds to the score; negative if it speaks against
 * @param reason the same for people: "both held the office Mayor of Larkmoor"
 */
public record Feature(String name, double weight, String reason) {

}
