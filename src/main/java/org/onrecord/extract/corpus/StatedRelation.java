package org.onrecord.extract.corpus;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.TextSpan;

/**
 * A relation between names: <em>subject {@code TYPE} object</em>, read at one place.
 * Names of actors who are only described begin with "unnamed: ".
 *
 * @param type what the subject does
 * @param subject name of who does it; null if nobody is named
 * @param object name of whom it is done to; null if nobody is named
 * @param polarity stated to be so, or not to be so
 * @param evidence where it is read
 */
public record StatedRelation(RelationType type, @Nullable String subject, @Nullable String object, Polarity polarity,
		TextSpan evidence) {

}
