package org.onrecord.extract.quality;

import org.onrecord.extract.corpus.StatedRelation;

/**
 * A relation as the extractor found it.
 *
 * @param stated what it states
 * @param confidence probability that it is right, as the extractor gives it
 */
public record FoundRelation(StatedRelation stated, double confidence) {

}
