package org.onrecord.knowledge;

/**
 * The typed part of a claim: <em>"subject {@code TYPE} object"</em>, stated with this
 * polarity and modality.
 *
 * @param type what the subject is said to do
 * @param subject id of the mention that does it
 * @param object id of the mention it is done to
 * @param polarity stated to be so, or not to be so
 * @param modality how firmly it is stated
 */
public record Relation(RelationType type, String subject, String object, Polarity polarity, Modality modality) {

	public Relation {
		if (subject.equals(object)) {
			throw new IllegalArgumentException("A relation " + type + " needs two actors, got " + subject + " twice");
		}
	}

	/** Whether the claim that states it may make an edge: affirmed and asserted. */
	public boolean plain() {
		return this.polarity == Polarity.AFFIRMED && this.modality == Modality.ASSERTED;
	}

}
