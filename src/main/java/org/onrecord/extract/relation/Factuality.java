package org.onrecord.extract.relation;

import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;

/**
 * Whether something is stated to be so, and how firmly.
 *
 * @param polarity affirmed or negated
 * @param modality asserted, possible, ...
 */
record Factuality(Polarity polarity, Modality modality) {

	static final Factuality FACT = new Factuality(Polarity.AFFIRMED, Modality.ASSERTED);

	/** The same with the contrary polarity. */
	Factuality negated() {
		return new Factuality((this.polarity == Polarity.AFFIRMED) ? Polarity.NEGATED : Polarity.AFFIRMED,
				this.modality);
	}

	/** The same, less firm; what is not asserted already stays as it is. */
	Factuality as(Modality weaker) {
		return (this.modality == Modality.ASSERTED) ? new Factuality(this.polarity, weaker) : this;
	}

	/** As a word of that polarity states it: a veto that did not happen is affirmed. */
	Factuality of(Polarity word) {
		return (word == Polarity.NEGATED) ? negated() : this;
	}

	boolean plain() {
		return this.equals(FACT);
	}

}
