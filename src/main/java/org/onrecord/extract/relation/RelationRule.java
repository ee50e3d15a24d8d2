package org.onrecord.extract.relation;

import java.util.List;

/** One way of finding relations; small, and named in what it finds. */
interface RelationRule {

	/**
	 * The relations that this rule finds.
	 * @param before what the rules before it found
	 */
	List<StatedRelation> find(Scene scene, List<StatedRelation> before);

}
