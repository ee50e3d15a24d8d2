package org.onrecord.ingest.network;

import java.util.List;

import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;

/**
 * An edge that was understood as a relation.
 *
 * @param type its type
 * @param subject node id of who does it
 * @param object node id of to whom
 * @param polarity stated to be so or not to be so
 * @param modality how firmly
 * @param confidence how sure it is, 0 to 1
 * @param days the days on which it was reported as far as the file tells: none, one, or
 * the first and the last; ISO 8601
 */
record FileRelation(RelationType type, String subject, String object, Polarity polarity, Modality modality,
		double confidence, List<String> days) {

}
