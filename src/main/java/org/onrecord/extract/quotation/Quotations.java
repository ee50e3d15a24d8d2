package org.onrecord.extract.quotation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.onrecord.extract.text.Token;

/** The quotations of one article, in text order, outer ones before those inside them. */
public final class Quotations {

	private final List<Quotation> quotations;

	private final List<Quotation> outermost;

	/** Where each outermost quotation starts, ascending: they do not overlap. */
	private final int[] starts;

	public Quotations(List<Quotation> quotations) {
		this.quotations = List.copyOf(quotations);
		this.outermost = quotations.stream().filter((quotation) -> quotation.depth() == 0).toList();
		this.starts = this.outermost.stream().mapToInt(Quotation::start).toArray();
	}

	public List<Quotation> all() {
		return this.quotations;
	}

	/** The quotations that stand in no other. */
	public List<Quotation> outermost() {
		return this.outermost;
	}

	/** The outermost quotation that holds this token; empty if it is not quoted. */
	public Optional<Quotation> around(Token token) {
		int place = Arrays.binarySearch(this.starts, token.start());
		int index = (place >= 0) ? place : -place - 2;
		return (index >= 0 && this.outermost.get(index).holds(token.start())) ? Optional.of(this.outermost.get(index))
				: Optional.empty();
	}

	/** Whether both tokens stand in the same outermost quotation, or both in none. */
	public boolean sameSide(Token one, Token other) {
		return around(one).equals(around(other));
	}

}
