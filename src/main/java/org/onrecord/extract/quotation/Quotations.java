package org.onrecord.extract.quotation;

import java.util.List;
import java.util.Optional;

import org.onrecord.extract.text.Token;

/** The quotations of one article, in text order, outer ones before those inside them. */
public final class Quotations {

	private final List<Quotation> quotations;

	public Quotations(List<Quotation> quotations) {
		this.quotations = List.copyOf(quotations);
	}

	public List<Quotation> all() {
		return this.quotations;
	}

	/** The outermost quotation that holds this token; empty if it is not quoted. */
	public Optional<Quotation> around(Token token) {
		return this.quotations.stream().filter((quotation) -> quotation.holds(token.start())).findFirst();
	}

	/** Whether both tokens stand in the same outermost quotation, or both in none. */
	public boolean sameSide(Token one, Token other) {
		return around(one).equals(around(other));
	}

}
