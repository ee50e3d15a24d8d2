package org.onrecord.knowledge;

import java.util.Optional;

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

	/**
	 * The wider relation that whoever states this one states too; empty for most types.
	 * Who has not praised has not supported; but who has not rejected has not therefore
	 * approved, so that implies nothing.
	 */
	public Optional<Relation> implied() {
		if (this.type.impliesContrary() && this.polarity == Polarity.NEGATED) {
			return Optional.empty();
		}
		Polarity wider = this.type.impliesContrary() ? Polarity.NEGATED : this.polarity;
		return this.type.implies().map((type) -> new Relation(type, this.subject, this.object, wider, this.modality));
	}

	/** Whether the claim that states it may make an edge: affirmed and asserted. */
	public boolean plain() {
		return this.polarity == Polarity.AFFIRMED && this.modality == Modality.ASSERTED;
	}

}
