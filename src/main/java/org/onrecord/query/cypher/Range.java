package org.onrecord.query.cypher;

import java.util.List;

/** The list that {@code range()} makes, whose bounds have to be known beforehand. */
record Range(Tally tally) {

	Shape of(List<Shape> arguments) {
		if (arguments.size() < 2) {
			return Shape.number();
		}
		Shape from = arguments.get(0);
		Shape to = arguments.get(1);
		Amount least = from.magnitude();
		Amount most = to.magnitude();
		if (least == null || most == null) {
			throw this.tally.bounds().unboundedRange();
		}
		Amount length = least.plus(most).plus(1);
		if (from.constant() instanceof Long first && to.constant() instanceof Long last) {
			length = Amount.plain(steps(first, last, (arguments.size() > 2) ? arguments.get(2) : Shape.whole(1)));
		}
		if (length.part(Amount.PLAIN) > Bounds.LONGEST_RANGE) {
			throw this.tally.bounds().tooLongRange();
		}
		return this.tally.referring(Shape.list(length, Shape.number(least.or(most))));
	}

	private static double steps(double first, double last, Shape step) {
		double width = (step.constant() instanceof Long each && each != 0) ? Math.abs((double) each) : 1;
		return Math.abs(last - first) / width + 1;
	}

}
