package org.onrecord.collect;

/**
 * What came of putting articles into a collection, or taking them out:
 * {@code received = moved + unchanged}.
 *
 * @param collection id of the collection
 * @param received how many articles were named or chosen
 * @param moved how many came in, or left
 * @param unchanged how many were in it already, or were not in it
 * @param articles how many are in it now
 */
public record Moved(String collection, long received, long moved, long unchanged, long articles) {

}
