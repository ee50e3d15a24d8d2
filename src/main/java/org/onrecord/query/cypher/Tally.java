package org.onrecord.query.cypher;

import java.util.function.Supplier;

/**
 * Counts what the database would do without looking whether it was told to stop. It looks
 * between rows, and whenever it reads a node or a relationship; within lists and texts it
 * does not.
 */
final class Tally {

	/** How many bytes are copied in the time of one step. */
	static final double BYTES_A_STEP = 64;

	private Amount steps = Amount.NONE;

	private boolean reads;

	private final Bounds bounds;

	Tally(Bounds bounds) {
		this.bounds = bounds;
	}

	Bounds bounds() {
		return this.bounds;
	}

	/** So many more steps. */
	void add(Amount more) {
		this.steps = this.steps.plus(more);
		this.bounds.assertSteps(this.steps);
	}

	/** A value that is made anew is copied. */
	Shape made(Shape shape) {
		this.bounds.assertBytes(shape.bytes());
		add(shape.bytes().times(1 / BYTES_A_STEP));
		return shape;
	}

	/** A text in which another is looked for, at each place of it; or a list. */
	void searched(Shape where, Shape what) {
		double places = where.length().part(Amount.PLAIN) * what.length().part(Amount.PLAIN);
		add(where.bytes().plus(what.bytes()).plus(places).times(1 / BYTES_A_STEP));
	}

	/** A value that is made of references to others. */
	Shape referring(Shape shape) {
		this.bounds.assertBytes(shape.bytes());
		return shape;
	}

	/** A node or a relationship is read for certain. */
	void read() {
		this.reads = true;
	}

	/** Does what may or may not be done, so that nothing is read for certain. */
	<T> T perhaps(Supplier<T> action) {
		boolean before = this.reads;
		T done = action.get();
		this.reads = before;
		return done;
	}

	/**
	 * Does what is done so many times.
	 * @return what is done once
	 */
	Once once(Supplier<Shape> action) {
		Amount before = this.steps;
		boolean readsBefore = this.reads;
		this.steps = Amount.NONE;
		this.reads = false;
		Shape shape = action.get();
		Once once = new Once(shape, this.steps.plus(1), this.reads);
		this.steps = before;
		this.reads = readsBefore;
		return once;
	}

	/** Counts what is done so many times. */
	void repeat(Once once, Amount times) {
		add(once.reads() ? once.steps() : once.steps().times(times));
	}

	/**
	 * What is done once for each element.
	 *
	 * @param shape what comes out
	 * @param steps in so many steps
	 * @param reads whether the database looks each time whether to stop
	 */
	record Once(Shape shape, Amount steps, boolean reads) {

	}

}
