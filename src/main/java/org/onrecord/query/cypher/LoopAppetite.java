package org.onrecord.query.cypher;

import java.util.List;
import java.util.Map;

import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ListComprehensionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ListItemsPredicateContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ReduceExpressionContext;

/**
 * What expressions that go through a list make and do at most. A {@code reduce} may take
 * what it has gathered once into what it gathers next; anything more would double each
 * time.
 */
final class LoopAppetite {

	private final Tally tally;

	private final ExpressionAppetite expressions;

	/** How many {@code reduce} are around. */
	private int depth;

	LoopAppetite(Tally tally, ExpressionAppetite expressions) {
		this.tally = tally;
		this.expressions = expressions;
	}

	boolean isLoop(ParseTree tree) {
		return tree instanceof ListComprehensionContext || tree instanceof ListItemsPredicateContext
				|| tree instanceof ReduceExpressionContext;
	}

	Shape of(ParseTree tree) {
		if (tree instanceof ListComprehensionContext list) {
			return comprehension(list);
		}
		if (tree instanceof ReduceExpressionContext reduce) {
			return reduce(reduce);
		}
		ListItemsPredicateContext predicate = (ListItemsPredicateContext) tree;
		Shape list = this.expressions.of(predicate.inExp);
		Tally.Once once = each(Names.of(predicate.variable()), list,
				(predicate.whereExp != null) ? List.of(predicate.whereExp) : List.of());
		this.tally.repeat(once, list.length());
		return Shape.number();
	}

	private Shape comprehension(ListComprehensionContext tree) {
		Shape list = this.expressions.of(tree.expression(0));
		List<ExpressionContext> inside = tree.expression().subList(1, tree.expression().size());
		Tally.Once once = each(Names.of(tree.variable()), list, inside);
		this.tally.repeat(once, list.length());
		boolean mapped = tree.barExp != null;
		return this.tally.referring(mapped ? Shape.list(list.length(), once.shape())
				: Shape.list(list.length(), list.anElement(), list.bytes()));
	}

	/** What is done for each element; the last expression is what comes out. */
	private Tally.Once each(String variable, Shape list, List<ExpressionContext> inside) {
		Scope within = this.expressions.scope().with(variable, list.anElement());
		return this.tally.once(() -> this.expressions.in(within, () -> {
			Shape last = Shape.number();
			for (int i = 0; i < inside.size(); i++) {
				ExpressionContext expression = inside.get(i);
				last = (i == 0) ? this.expressions.of(expression)
						: this.tally.perhaps(() -> this.expressions.of(expression));
			}
			return last;
		}));
	}

	private Shape reduce(ReduceExpressionContext tree) {
		Shape first = this.expressions.of(tree.expression(0));
		Shape list = this.expressions.of(tree.expression(1));
		Scope within = this.expressions.scope().with(Names.of(tree.variable(1)), list.anElement());
		String gathered = Names.of(tree.variable(0));
		if (first.kind() == Shape.Kind.NUMBER) {
			Tally.Once once = step(within.with(gathered, Shape.number()), tree);
			if (once.shape().kind() == Shape.Kind.NUMBER) {
				this.tally.repeat(once, list.length());
				return Shape.number();
			}
		}
		return growing(tree, first, list, within, gathered);
	}

	private Tally.Once step(Scope within, ReduceExpressionContext tree) {
		return this.tally.once(() -> this.expressions.of(tree.expression(2), within));
	}

	private Shape growing(ReduceExpressionContext tree, Shape first, Shape list, Scope within, String name) {
		if (this.depth == Amount.MOST_GATHERING) {
			throw Guard.APPETITE.refuses("more than " + Amount.MOST_GATHERING + " reduce() stand in each other.",
					"Use aggregations instead.");
		}
		int mine = this.depth++;
		Tally.Once once = step(within.with(name, gathered(first, mine)), tree);
		this.depth--;
		Amount bytes = grown(first.bytes(), once.shape().bytes(), list.length(), mine);
		boolean longer = once.shape().length().gathering(mine) <= 1;
		Amount length = longer ? grown(first.length(), once.shape().length(), list.length(), mine) : bytes;
		// It grows by as much each time, so that half of all is there on average
		Amount steps = once.steps().gatheringAtMost(mine, first.bytes().plus(bytes).times(0.5));
		this.tally.repeat(new Tally.Once(once.shape(), steps, once.reads()), list.length());
		return this.tally.referring(new Shape((first.kind() == once.shape().kind()) ? first.kind() : Shape.Kind.ANY,
				bytes, length, element(first, once.shape(), bytes), Map.of(), null, null));
	}

	private static Shape gathered(Shape first, int depth) {
		Amount whole = Amount.gathered(depth);
		Shape.Kind kind = (first.kind() == Shape.Kind.LIST || first.kind() == Shape.Kind.TEXT) ? first.kind()
				: Shape.Kind.ANY;
		return new Shape(kind, whole, whole, null, Map.of(), null, null);
	}

	/** So much at first and so much more each time. */
	private static Amount grown(Amount first, Amount next, Amount times, int depth) {
		if (next.gathering(depth) > 1) {
			throw Guard.APPETITE.refuses(
					"a reduce() in it takes what it has gathered more than once into what it gathers next, which doubles it each time.",
					"Take it once, or count instead of gathering.");
		}
		Amount more = next.gatheringAtMost(depth, Amount.NONE);
		return (next.gathering(depth) == 0) ? first.or(more) : first.plus(more.times(times));
	}

	private static @Nullable Shape element(Shape first, Shape next, Amount bytes) {
		return (first.kind() == Shape.Kind.LIST && next.kind() == Shape.Kind.LIST) ? Shape.anything(bytes) : null;
	}

}
