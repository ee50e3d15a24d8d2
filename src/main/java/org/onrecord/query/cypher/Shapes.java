package org.onrecord.query.cypher;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.query.cypher.Shape.Kind;

/** What operators make of values. */
final class Shapes {

	private Shapes() {
	}

	/** Of {@code +} and {@code ||}: a number, a longer text or a longer list. */
	static Shape sum(Shape left, Shape right, Tally tally) {
		if (left.kind() == Kind.NUMBER && right.kind() == Kind.NUMBER) {
			if (left.constant() instanceof Long one && right.constant() instanceof Long other) {
				return Shape
					.whole(Math.max(-Long.MAX_VALUE, Math.min(Long.MAX_VALUE, (long) (one.doubleValue() + other))));
			}
			return Shape.number(added(left, right));
		}
		Amount bytes = written(left).plus(written(right)).plus((right.kind() == Kind.TEXT) ? -Shape.OVERHEAD : 0);
		if (left.kind() == Kind.LIST || right.kind() == Kind.LIST) {
			return tally.made(Shape.list(elements(left).plus(elements(right)), one(left).or(one(right)), bytes));
		}
		Amount length = left.length().plus(right.length());
		boolean text = left.kind() == Kind.TEXT || right.kind() == Kind.TEXT;
		return tally.made(text ? Shape.text(length, bytes)
				: new Shape(Kind.ANY, bytes, length.plus(2), null, Map.of(), null, null));
	}

	static Shape difference(Shape left, Shape right) {
		if (left.constant() instanceof Long one && right.constant() instanceof Long other) {
			return Shape.whole((long) (one.doubleValue() - other));
		}
		return Shape.number(added(left, right));
	}

	/**
	 * A part of a list or text.
	 * @param to null up to its end
	 */
	static Shape part(Shape whole, Shape from, @Nullable Shape to) {
		boolean counted = to != null && to.constant() instanceof Long end && end >= 0;
		boolean fromStart = from.constant() instanceof Long start && start >= 0;
		if (!counted || !fromStart || to == null || to.magnitude() == null || whole.kind() != Kind.LIST) {
			return whole;
		}
		Amount length = to.magnitude();
		return whole.length().isPlain() && whole.length().part(Amount.PLAIN) <= length.part(Amount.PLAIN) ? whole
				: Shape.list(length, whole.anElement());
	}

	private static @Nullable Amount added(Shape left, Shape right) {
		Amount one = left.magnitude();
		Amount other = right.magnitude();
		return (one != null && other != null) ? one.plus(other) : null;
	}

	/** A number takes more room in a text. */
	private static Amount written(Shape shape) {
		return (shape.kind() == Kind.NUMBER) ? Shape.word().bytes() : shape.bytes();
	}

	private static Amount elements(Shape shape) {
		return switch (shape.kind()) {
			case LIST -> shape.length();
			case ANY -> shape.length().plus(1);
			default -> Amount.plain(1);
		};
	}

	private static Shape one(Shape shape) {
		return (shape.kind() == Kind.LIST) ? shape.anElement() : shape;
	}

}
