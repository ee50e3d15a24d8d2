package org.onrecord.decide;

import org.jspecify.annotations.Nullable;

/**
 * What a decision changes: <em>"it was so, it is so now"</em>. Values are JSON.
 *
 * @param facet what is changed
 * @param read what counts where nobody has decided: as it was read
 * @param before what was decided before; null if nothing was
 * @param after what is decided now; null if what was read counts again
 * @param from id of the decision that {@code before} rests on
 * @param to id of the decision that {@code after} rests on
 */
record Change(Facet facet, String read, @Nullable String before, @Nullable String after, @Nullable String from,
		@Nullable String to) {

	/** The change that takes this one back. */
	Change undone() {
		return new Change(this.facet, this.read, this.after, this.before, this.to, this.from);
	}

	/** What counts after it. */
	String value() {
		return (this.after != null) ? this.after : this.read;
	}

	/** What counted before it. */
	String was() {
		return (this.before != null) ? this.before : this.read;
	}

}
