package org.onrecord.graph;

/**
 * What a write did.
 *
 * @param articles articles stored
 * @param unchanged articles that were there already and stayed as they are
 * @param mentions mentions stored
 * @param actors actors that were not known before
 * @param claims claims stored or, in a rebuild, projected
 * @param edges edges counted anew
 */
public record StoreCounts(int articles, int unchanged, int mentions, int actors, int claims, int edges) {

	/** Nothing was done. */
	public static final StoreCounts NONE = new StoreCounts(0, 0, 0, 0, 0, 0);

	/** Both together. */
	public StoreCounts plus(StoreCounts other) {
		return new StoreCounts(this.articles + other.articles, this.unchanged + other.unchanged,
				this.mentions + other.mentions, this.actors + other.actors, this.claims + other.claims,
				this.edges + other.edges);
	}

}
