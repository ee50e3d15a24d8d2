package org.onrecord.extract.actor;

import java.util.Comparator;
import java.util.List;

/** Picks the actor that was last named before a place in the text. */
final class Nearest {

	private Nearest() {
	}

	/** The candidate named last before this token, else the one named first after it. */
	static Figure before(int token, List<Figure> candidates) {
		return candidates.stream()
			.filter((figure) -> lastBefore(token, figure) >= 0)
			.max(Comparator.comparingInt((figure) -> lastBefore(token, figure)))
			.orElseGet(() -> candidates.get(0));
	}

	/**
	 * Index of the token at which a figure was last named before this one; -1 if never.
	 */
	static int lastBefore(int token, Figure figure) {
		return figure.lastBefore(token).map(Figure.Place::first).orElse(-1);
	}

}
