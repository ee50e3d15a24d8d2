package org.onrecord.query.cypher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.CallClauseContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ClauseContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.CollectExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.CountExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.CountStarContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ExistsExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.LimitContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.MatchClauseContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.OrderByContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.OrderBySkipLimitClauseContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.PatternComprehensionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.PatternListContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ProcedureResultItemContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.RegularQueryContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ReturnBodyContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ReturnClauseContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ReturnItemContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ShortestPathExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.SingleQueryContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.SkipContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.SubqueryClauseContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.UnwindClauseContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.WhereClauseContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.WithClauseContext;

/**
 * Follows variables and rows from clause to clause. Rows themselves need no bound, since
 * the database looks between them whether to stop; what a variable may hold does.
 */
final class ClauseAppetite {

	private final Tally tally;

	private final ExpressionAppetite expressions;

	private final PatternAppetite patterns;

	ClauseAppetite(Tally tally, Map<String, ? extends @Nullable Object> parameters) {
		this.tally = tally;
		this.expressions = new ExpressionAppetite(tally, parameters, this);
		this.patterns = new PatternAppetite(this.expressions);
	}

	/** What a query returns: its columns and how many rows of them. */
	Scope of(RegularQueryContext query, Scope before) {
		Scope all = null;
		for (SingleQueryContext part : query.singleQuery()) {
			Scope one = of(part, before);
			all = (all == null) ? one : union(all, one);
		}
		return (all == null) ? before : all;
	}

	private static Scope union(Scope one, Scope other) {
		Map<String, Shape> both = new HashMap<>(one.variables());
		other.variables().forEach((name, shape) -> both.merge(name, shape, Shape::or));
		return new Scope(both, one.rows().plus(other.rows()));
	}

	private Scope of(SingleQueryContext query, Scope before) {
		Scope scope = before;
		boolean returns = false;
		for (ClauseContext clause : query.clause()) {
			scope = clause(clause.getChild(0), scope);
			returns = clause.returnClause() != null;
		}
		return returns ? scope : new Scope(Map.of(), scope.rows());
	}

	private Scope clause(ParseTree clause, Scope scope) {
		if (clause instanceof MatchClauseContext match) {
			Scope matched = this.patterns.matched(match.patternList(), scope);
			condition(match.whereClause(), matched);
			return matched;
		}
		if (clause instanceof WithClauseContext with) {
			Scope projected = projected(with.returnBody(), scope);
			condition(with.whereClause(), scope.with(projected.variables()));
			return projected;
		}
		if (clause instanceof ReturnClauseContext returned) {
			return projected(returned.returnBody(), scope);
		}
		if (clause instanceof UnwindClauseContext unwind) {
			Shape list = this.expressions.of(unwind.expression(), scope);
			return scope.with(Names.of(unwind.variable()), list.anElement())
				.times(list.kind() == Shape.Kind.NUMBER ? Amount.plain(1) : list.length());
		}
		if (clause instanceof SubqueryClauseContext subquery) {
			Scope inner = of(subquery.regularQuery(), scope.oneRow());
			Map<String, Shape> returned = new HashMap<>(inner.variables());
			returned.replaceAll((name, shape) -> shape.orNull());
			return scope.with(returned).times(inner.rows().or(Amount.plain(1)));
		}
		if (clause instanceof CallClauseContext call) {
			return called(call, scope);
		}
		if (clause instanceof OrderBySkipLimitClauseContext part) {
			return limited(part.orderBy(), part.skip(), part.limit(), scope, scope);
		}
		return scope;
	}

	private void condition(@Nullable WhereClauseContext where, Scope scope) {
		if (where != null) {
			this.expressions.of(where.expression(), scope);
		}
	}

	private Scope projected(ReturnBodyContext body, Scope scope) {
		Map<String, Shape> columns = new HashMap<>();
		if (body.returnItems().TIMES() != null) {
			columns.putAll(scope.variables());
		}
		Amount together = Amount.NONE;
		for (ReturnItemContext column : body.returnItems().returnItem()) {
			Shape shape = this.expressions.of(column.expression(), scope);
			columns.put(Names.of((column.variable() != null) ? column.variable() : column.expression()), shape);
		}
		for (Shape shape : columns.values()) {
			together = together.plus(shape.bytes());
		}
		this.tally.bounds().assertBytes(together);
		Scope after = new Scope(columns, scope.rows());
		return limited(body.orderBy(), body.skip(), body.limit(), after, scope.with(columns));
	}

	private Scope limited(@Nullable OrderByContext order, @Nullable SkipContext skip, @Nullable LimitContext limit,
			Scope scope, Scope known) {
		if (skip != null) {
			this.expressions.of(skip.expression(), known);
		}
		if (order != null) {
			order.orderItem().forEach((by) -> this.expressions.of(by.expression(), known));
		}
		if (limit == null || !(this.expressions.of(limit.expression(), known).constant() instanceof Long most)) {
			return scope;
		}
		boolean fewer = scope.rows().isPlain() && scope.rows().part(Amount.PLAIN) <= most;
		return fewer ? scope : scope.withRows(Amount.plain((double) Math.max(0, most)));
	}

	private Scope called(CallClauseContext call, Scope scope) {
		call.procedureArgument().forEach((argument) -> this.expressions.of(argument.expression(), scope));
		Map<String, Shape> yielded = new HashMap<>();
		for (ProcedureResultItemContext column : call.procedureResultItem()) {
			String name = Names.of(column.symbolicNameString());
			yielded.put((column.variable() != null) ? Names.of(column.variable()) : name, Procedures.yields(name));
		}
		Scope after = scope.with(yielded).withRows(Amount.rows(1));
		condition(call.whereClause(), after);
		return after;
	}

	/** An expression with a pattern or a query in it. */
	Shape inner(ParseTree tree, Scope scope) {
		if (tree instanceof CountStarContext) {
			return Shape.number(Amount.plain(1).gatheredOver(scope.rows()));
		}
		if (tree instanceof PatternComprehensionContext pattern) {
			return comprehension(pattern, scope);
		}
		if (tree instanceof CollectExpressionContext collect) {
			Scope inner = of(collect.regularQuery(), scope.oneRow());
			Shape column = inner.variables().values().stream().findFirst().orElseGet(Shape::number);
			return this.tally.referring(Shape.gathered(inner.rows(), column));
		}
		if (tree instanceof ExistsExpressionContext || tree instanceof CountExpressionContext) {
			return Shape.number(counted((ParserRuleContext) tree, scope.oneRow()));
		}
		Scope matched = this.patterns.matched(tree, scope.oneRow());
		Shape path = PatternAppetite.path(tree);
		return this.tally.referring(tree instanceof ShortestPathExpressionContext
				? path.or(Shape.gathered(matched.rows(), path)) : Shape.gathered(matched.rows(), path));
	}

	private Shape comprehension(PatternComprehensionContext tree, Scope scope) {
		Scope matched = this.patterns.matched(tree.pathPatternNonEmpty(), scope.oneRow());
		if (tree.variable() != null) {
			matched = matched.with(Names.of(tree.variable()), PatternAppetite.path(tree.pathPatternNonEmpty()));
		}
		Shape element = Shape.number();
		for (ExpressionContext expression : tree.expression()) {
			element = this.expressions.of(expression, matched);
		}
		return this.tally.referring(Shape.gathered(matched.rows(), element));
	}

	private Amount counted(ParserRuleContext tree, Scope scope) {
		Scope after = scope;
		List<ParseTree> parts = tree.children;
		for (ParseTree part : parts) {
			if (part instanceof RegularQueryContext query) {
				after = of(query, scope);
			}
			else if (part instanceof PatternListContext pattern) {
				after = this.patterns.matched(pattern, scope);
			}
			else if (part instanceof WhereClauseContext where) {
				condition(where, after);
			}
		}
		return Amount.plain(1).gatheredOver(after.rows());
	}

}
