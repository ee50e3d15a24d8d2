package org.onrecord.graph;

/**
 * What reading articles again has changed.
 *
 * @param articles articles that were read again
 * @param unchanged claims that were found again; they keep what people made of them
 * @param proposed claims that are new, or found again after they had vanished
 * @param superseded claims that are found no more, and that nobody had decided about
 * @param kept claims that are found no more, but stay because a person decided about them
 */
public record RereadCounts(int articles, int unchanged, int proposed, int superseded, int kept) {

	/** Nothing was read. */
	public static final RereadCounts NONE = new RereadCounts(0, 0, 0, 0, 0);

	/** Both together. */
	public RereadCounts plus(RereadCounts other) {
		return new RereadCounts(this.articles + other.articles, this.unchanged + other.unchanged,
				this.proposed + other.proposed, this.superseded + other.superseded, this.kept + other.kept);
	}

}
