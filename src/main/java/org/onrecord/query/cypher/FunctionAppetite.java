package org.onrecord.query.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.FunctionArgumentContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.FunctionInvocationContext;

/**
 * What functions make. All that {@link Functions} does not describe otherwise make a
 * number, a date or another small value.
 */
final class FunctionAppetite {

	/** One character can become so many when it is normalised. */
	private static final int LONGEST_NORMALISED = 18;

	/** What a character costs as a text of its own in a list. */
	private static final double CHARACTER = 48;

	/** Most labels or keys that a node is taken to have. */
	private static final double NAMES = 64;

	private final Tally tally;

	FunctionAppetite(Tally tally) {
		this.tally = tally;
	}

	Shape of(FunctionInvocationContext call, ExpressionAppetite expressions) {
		List<FunctionArgumentContext> given = call.functionArgument();
		String name = Names.of(call.functionName()).toLowerCase(Locale.ROOT);
		Functions.Makes makes = Functions.makes(name);
		List<Shape> arguments = new ArrayList<>();
		for (FunctionArgumentContext argument : given) {
			// A null before it can save looking at the others
			arguments.add(arguments.isEmpty() ? expressions.of(argument.expression())
					: this.tally.perhaps(() -> expressions.of(argument.expression())));
		}
		// A call without its arguments is an error, which the database tells
		return arguments.isEmpty() ? none(makes) : made(makes, arguments, expressions.scope().rows());
	}

	private static Shape none(Functions.Makes makes) {
		return (makes == Functions.Makes.WORD) ? Shape.word() : Shape.number();
	}

	private Shape made(Functions.Makes makes, List<Shape> arguments, Amount rows) {
		Shape first = arguments.get(0);
		return switch (makes) {
			case SMALL -> small(arguments);
			case WORD -> Shape.word();
			case WORDS -> words(first);
			case ENTITY -> Shape.entity();
			case ENTITIES -> entities(first);
			case SAME -> first.orNull();
			case PROPERTIES -> first.isEntity() ? Shape.anything(first.bytes()) : first;
			case COPY -> trimmed(arguments);
			case WHOLE -> Shape.number(first.magnitude());
			case SIZE -> Shape.number(first.length());
			case COUNT -> Shape.number(Amount.plain(1).gatheredOver(rows));
			case ELEMENT -> first.anElement().orNull();
			case FIRST_KNOWN -> arguments.stream().reduce(Shape::or).orElse(first);
			case TEXT -> text(first);
			case CHARACTERS -> characters(arguments);
			case REPLACED -> replaced(arguments);
			case NUMBERS -> this.tally.made(Shape.list(first.length(), Shape.number()));
			case TEXTS -> this.tally.made(Shape.list(first.length(), text(first.anElement())));
			case RANGE -> new Range(this.tally).of(arguments);
			case GATHERED -> this.tally.referring(Shape.gathered(rows, first));
		};
	}

	private Shape small(List<Shape> arguments) {
		Amount read = arguments.stream().map(Shape::bytes).reduce(Amount.NONE, Amount::plus);
		this.tally.add(read.times(1 / Tally.BYTES_A_STEP));
		return Shape.number();
	}

	/** Names of labels or keys; there are never many of them. */
	private static Shape words(Shape of) {
		return (of.kind() == Shape.Kind.MAP) ? Shape.list(of.length(), Shape.word())
				: Shape.list(Amount.plain(NAMES), Shape.word());
	}

	private static Shape entities(Shape path) {
		return Shape.list(path.length(), Shape.found());
	}

	/** Each character may be looked for among others. */
	private Shape trimmed(List<Shape> arguments) {
		if (arguments.size() > 1) {
			this.tally.searched(arguments.get(0), arguments.get(1));
		}
		return copied(arguments.get(0), false);
	}

	/** The same text or list with other characters or in another order. */
	Shape copied(Shape whole, boolean normalised) {
		double factor = normalised ? LONGEST_NORMALISED : 1;
		return this.tally.made(new Shape(whole.kind(), whole.bytes().times(factor), whole.length().times(factor),
				whole.element(), Map.of(), null, null));
	}

	private Shape text(Shape from) {
		return (from.kind() == Shape.Kind.NUMBER) ? Shape.word() : this.tally
			.made(Shape.text(from.length().plus(Shape.number().length()), from.bytes().plus(CHARACTER)));
	}

	/** Into as many parts as there are characters, at most. */
	private Shape characters(List<Shape> arguments) {
		Shape text = arguments.get(0);
		this.tally.searched(text, arguments.get(arguments.size() - 1));
		Amount length = text.length().plus(1);
		Shape part = Shape.text(text.length(), text.bytes());
		return this.tally.made(Shape.list(length, part, text.bytes().plus(length.times(CHARACTER))));
	}

	private Shape replaced(List<Shape> arguments) {
		if (arguments.size() != 3) {
			return Shape.number();
		}
		Shape text = arguments.get(0);
		this.tally.searched(text, arguments.get(1));
		Amount by = arguments.get(2).length();
		Amount factor = by.plus(1);
		if (arguments.get(1).constant() instanceof String sought && !sought.isEmpty() && by.isPlain()) {
			factor = Amount.plain(Math.max(1, by.part(Amount.PLAIN) / sought.length()));
		}
		return this.tally.made(Shape.text(text.length().times(factor), text.bytes().times(factor).plus(CHARACTER)));
	}

}
