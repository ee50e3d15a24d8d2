package org.onrecord.query;

import java.math.BigDecimal;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A part of parsed search words, as the text that the index is asked with. It is a query
 * because Lucene's parser builds queries; nothing ever runs it.
 */
final class SearchPart extends Query {

	private static final int MOST_WEIGHT = 100;

	private final String text;

	/** How it stands in its row. */
	private final Link link;

	/** Where its last sign stands in the parsed text, for messages. */
	private final int place;

	SearchPart(String text, int place) {
		this(text, place, new Link(false, false));
	}

	private SearchPart(String text, int place, Link link) {
		this.text = text;
		this.place = place;
		this.link = link;
	}

	/**
	 * How a part stands in its row.
	 *
	 * @param or whether OR stands before it
	 * @param not whether it must not occur
	 */
	record Link(boolean or, boolean not) {

	}

	/**
	 * The same with more or less weight.
	 * @throws org.onrecord.knowledge.OnRecordException if the weight is too great
	 */
	SearchPart times(float weight, SearchWords words) {
		if (weight > MOST_WEIGHT) {
			throw words.malformed(this.place, "a weight such as ^2 may be up to ^" + MOST_WEIGHT + ".");
		}
		return new SearchPart(this.text + "^" + new BigDecimal(String.valueOf(weight)).toPlainString(), this.place,
				this.link);
	}

	SearchPart in(Link row) {
		return new SearchPart(this.text, this.place, row);
	}

	String text() {
		return this.text;
	}

	Link link() {
		return this.link;
	}

	int place() {
		return this.place;
	}

	@Override
	public String toString(String field) {
		return this.text;
	}

	@Override
	public void visit(QueryVisitor visitor) {
		visitor.visitLeaf(this);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof SearchPart part && part.text.equals(this.text) && part.link.equals(this.link);
	}

	@Override
	public int hashCode() {
		return this.text.hashCode();
	}

}
