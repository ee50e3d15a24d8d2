package org.onrecord.query.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.CaseAlternativeContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.CaseExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.Expression10Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.Expression11Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.Expression1Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.Expression2Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.Expression3Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.Expression4Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.Expression5Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.Expression6Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.Expression7Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.Expression8Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.Expression9Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ExtendedCaseAlternativeContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ExtendedCaseExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ExtendedWhenContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.FunctionInvocationContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.IndexPostfixContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ListLiteralContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.LiteralContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.MapContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.MapProjectionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.MapProjectionElementContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.NormalizeFunctionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.NummericLiteralContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ParameterContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ParenthesizedExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.PostFixContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.PropertyPostfixContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.RangePostfixContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.StringAndListComparisonContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.StringsLiteralContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.TrimFunctionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.VariableContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.WhenStringOrListContext;

/**
 * What an expression makes and does at most, in a scope. Each level of precedence is a
 * rule of the grammar with one child where its operator is absent.
 */
final class ExpressionAppetite {

	private final Tally tally;

	private final Map<String, ? extends @Nullable Object> parameters;

	private final FunctionAppetite functions;

	private final LoopAppetite loops;

	private final ClauseAppetite clauses;

	private Scope scope = Scope.start();

	ExpressionAppetite(Tally tally, Map<String, ? extends @Nullable Object> parameters, ClauseAppetite clauses) {
		this.tally = tally;
		this.parameters = parameters;
		this.clauses = clauses;
		this.functions = new FunctionAppetite(tally);
		this.loops = new LoopAppetite(tally, this);
	}

	/** What an expression makes in a scope. */
	Shape of(ParseTree expression, Scope where) {
		return in(where, () -> of(expression));
	}

	/** Does something while other variables are known. */
	<T> T in(Scope where, Supplier<T> action) {
		Scope before = this.scope;
		this.scope = where;
		T done = action.get();
		this.scope = before;
		return done;
	}

	Scope scope() {
		return this.scope;
	}

	Shape of(ParseTree tree) {
		if (tree instanceof ExpressionContext || tree instanceof Expression11Context
				|| tree instanceof Expression10Context) {
			return logical(tree);
		}
		if (tree instanceof Expression9Context not) {
			Shape operand = of(not.expression8());
			return (tree.getChildCount() == 1) ? operand : Shape.number();
		}
		if (tree instanceof Expression8Context compared) {
			return chained(compared);
		}
		if (tree instanceof Expression7Context comparison) {
			return comparison(comparison);
		}
		if (tree instanceof Expression6Context sum) {
			return sum(sum);
		}
		if (tree instanceof Expression5Context || tree instanceof Expression4Context) {
			return product(tree);
		}
		if (tree instanceof Expression3Context signed) {
			return signed(signed);
		}
		if (tree instanceof Expression2Context postfixed) {
			Shape shape = of(postfixed.expression1());
			for (PostFixContext postfix : postfixed.postFix()) {
				shape = postfix(shape, postfix);
			}
			return shape;
		}
		if (tree instanceof Expression1Context one) {
			return of(one.getChild(0));
		}
		return atom(tree);
	}

	/** The values of all children that are expressions. */
	List<Shape> operands(ParseTree tree) {
		List<Shape> shapes = new ArrayList<>();
		for (int i = 0; i < tree.getChildCount(); i++) {
			if (tree.getChild(i) instanceof ParserRuleContext operand) {
				shapes.add(of(operand));
			}
		}
		return shapes;
	}

	/** Of a chain of comparisons the first is made for certain. */
	private Shape chained(Expression8Context tree) {
		Shape first = of(tree.expression7(0));
		for (int i = 1; i < tree.expression7().size(); i++) {
			Expression7Context operand = tree.expression7(i);
			Shape other = (i == 1) ? of(operand) : this.tally.perhaps(() -> of(operand));
			this.tally.add(other.bytes().times(1 / Tally.BYTES_A_STEP));
		}
		return (tree.getChildCount() == 1) ? first : Shape.number();
	}

	/** Only the first operand is looked at for certain. */
	private Shape logical(ParseTree tree) {
		Shape first = of(tree.getChild(0));
		if (tree.getChildCount() == 1) {
			return first;
		}
		for (int i = 2; i < tree.getChildCount(); i += 2) {
			ParseTree operand = tree.getChild(i);
			this.tally.perhaps(() -> of(operand));
		}
		return Shape.number();
	}

	private Shape comparison(Expression7Context tree) {
		Shape left = of(tree.expression6());
		if (tree.comparisonExpression6() == null) {
			return left;
		}
		if (tree.comparisonExpression6() instanceof StringAndListComparisonContext compared) {
			compared(left, compared.REGEQ() != null, this.tally.perhaps(() -> of(compared.expression6())));
		}
		return Shape.number();
	}

	private void compared(Shape left, boolean pattern, Shape right) {
		if (pattern) {
			this.tally.add(RegularExpression.of(right).steps(left.length()));
		}
		this.tally.searched(left, right);
	}

	private Shape sum(Expression6Context tree) {
		Shape sum = of(tree.getChild(0));
		for (int i = 2; i < tree.getChildCount(); i += 2) {
			Shape right = of(tree.getChild(i));
			boolean minus = ((TerminalNode) tree.getChild(i - 1)).getSymbol().getType() == Cypher5Parser.MINUS;
			sum = minus ? Shapes.difference(sum, right) : Shapes.sum(sum, right, this.tally);
		}
		return sum;
	}

	private Shape product(ParseTree tree) {
		Shape product = of(tree.getChild(0));
		for (int i = 2; i < tree.getChildCount(); i += 2) {
			Shape right = of(tree.getChild(i));
			boolean times = ((TerminalNode) tree.getChild(i - 1)).getSymbol().getType() == Cypher5Parser.TIMES;
			Amount one = product.magnitude();
			Amount other = right.magnitude();
			product = Shape.number((times && one != null && other != null) ? one.times(other) : null);
		}
		return product;
	}

	private Shape signed(Expression3Context tree) {
		Shape shape = of(tree.expression2());
		if (tree.getChildCount() == 1) {
			return shape;
		}
		boolean minus = tree.MINUS() != null;
		return (shape.constant() instanceof Long value) ? Shape.whole(minus ? -value : value)
				: Shape.number(shape.magnitude());
	}

	private Shape postfix(Shape shape, PostFixContext tree) {
		if (tree instanceof PropertyPostfixContext property) {
			return field(shape, Names.of(property.property().propertyKeyName()));
		}
		if (tree instanceof IndexPostfixContext index) {
			return indexed(shape, this.tally.perhaps(() -> of(index.expression())));
		}
		if (tree instanceof RangePostfixContext part) {
			return this.tally.perhaps(() -> {
				Shape from = (part.fromExp != null) ? of(part.fromExp) : Shape.whole(0);
				return Shapes.part(shape, from, (part.toExp != null) ? of(part.toExp) : null);
			});
		}
		return Shape.number();
	}

	private Shape indexed(Shape shape, Shape at) {
		if (shape.isEntity() || at.constant() instanceof String) {
			return field(shape, String.valueOf(at.constant()));
		}
		return (shape.kind() == Shape.Kind.MAP) ? Shape.anything(shape.bytes()) : shape.anElement().orNull();
	}

	private Shape field(Shape shape, String name) {
		if (shape.kind() == Shape.Kind.FOUND) {
			this.tally.read();
		}
		return shape.field(name);
	}

	private Shape atom(ParseTree tree) {
		if (tree instanceof VariableContext variable) {
			Shape known = this.scope.get(Names.of(variable));
			return (known != null) ? known : Shape.number();
		}
		if (tree instanceof ParameterContext parameter) {
			return Shape.of(this.parameters.get(Names.of(parameter.parameterName())));
		}
		if (tree instanceof ParenthesizedExpressionContext parenthesized) {
			return of(parenthesized.expression());
		}
		if (tree instanceof FunctionInvocationContext call) {
			return this.functions.of(call, this);
		}
		if (tree instanceof LiteralContext) {
			return literal(tree);
		}
		if (tree instanceof MapContext map) {
			return map(map);
		}
		if (tree instanceof ListLiteralContext list) {
			return this.tally.referring(Shape.listed(operands(list)));
		}
		if (tree instanceof MapProjectionContext projection) {
			return projection(projection);
		}
		if (tree instanceof TrimFunctionContext || tree instanceof NormalizeFunctionContext) {
			List<Shape> texts = operands(tree);
			return this.functions.copied(texts.get(tree instanceof TrimFunctionContext ? texts.size() - 1 : 0),
					tree instanceof NormalizeFunctionContext);
		}
		if (tree instanceof CaseExpressionContext || tree instanceof ExtendedCaseExpressionContext) {
			return choice(tree);
		}
		return this.loops.isLoop(tree) ? this.loops.of(tree) : this.clauses.inner(tree, this.scope);
	}

	private Shape literal(ParseTree tree) {
		if (tree instanceof NummericLiteralContext number) {
			return Literals.number(number.getStart(), number.getStop());
		}
		if (tree instanceof StringsLiteralContext text) {
			return Shape.text(Literals.text(text.getStart().getText()));
		}
		return (tree.getChild(0) instanceof MapContext map) ? map(map) : Shape.number();
	}

	private Shape map(MapContext map) {
		Map<String, Shape> fields = new LinkedHashMap<>();
		for (int i = 0; i < map.propertyKeyName().size(); i++) {
			fields.put(Names.of(map.propertyKeyName(i)), of(map.expression(i)));
		}
		return this.tally.referring(Shape.map(fields));
	}

	private Shape projection(MapProjectionContext tree) {
		Shape source = of(tree.variable());
		Map<String, Shape> fields = new LinkedHashMap<>();
		boolean all = false;
		for (MapProjectionElementContext element : tree.mapProjectionElement()) {
			if (element.property() != null) {
				String name = Names.of(element.property().propertyKeyName());
				fields.put(name, field(source, name));
			}
			else if (element.variable() != null) {
				fields.put(Names.of(element.variable()), of(element.variable()));
			}
			else if (element.propertyKeyName() != null) {
				fields.put(Names.of(element.propertyKeyName()), of(element.expression()));
			}
			else {
				all = true;
			}
		}
		Shape map = Shape.map(fields);
		return this.tally.referring(all ? new Shape(Shape.Kind.ANY, map.bytes().plus(source.bytes()),
				source.length().plus(map.length()), null, fields, null, null) : map);
	}

	/** One of the results; all that is asked may be asked. */
	private Shape choice(ParseTree tree) {
		List<Shape> results = new ArrayList<>();
		boolean otherwise = tree.getChild(tree.getChildCount() - 3) instanceof TerminalNode word
				&& word.getSymbol().getType() == Cypher5Parser.ELSE;
		this.tally.perhaps(() -> {
			for (int i = 0; i < tree.getChildCount(); i++) {
				ParseTree child = tree.getChild(i);
				if (child instanceof CaseAlternativeContext when) {
					of(when.expression(0));
					results.add(of(when.expression(1)));
				}
				else if (child instanceof ExtendedCaseAlternativeContext when) {
					when.extendedWhen().forEach((condition) -> extended(of(tree.getChild(1)), condition));
					results.add(of(when.expression()));
				}
				else if (child instanceof ExpressionContext other && i > 1) {
					results.add(of(other));
				}
			}
			return results;
		});
		if (!otherwise) {
			results.add(Shape.number());
		}
		return results.stream().reduce(Shape::or).orElseGet(Shape::number);
	}

	private void extended(Shape subject, ExtendedWhenContext condition) {
		List<Shape> right = operands(condition);
		if (condition instanceof WhenStringOrListContext compared) {
			compared(subject, compared.REGEQ() != null, right.get(0));
		}
	}

}
