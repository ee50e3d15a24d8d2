package org.onrecord.query.cypher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ClauseContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.CollectExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ComparisonExpression6Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.CountExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ExistsExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.Expression10Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.Expression11Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.Expression4Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.Expression5Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.Expression6Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.Expression8Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.Expression9Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.FunctionInvocationContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.LabelExpression2Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.LabelExpression2IsContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.PostFixContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.PropertyContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.PropertyKeyNameContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.RelationshipPatternContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.StatementsContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.SubqueryClauseContext;
import org.onrecord.knowledge.OnRecordException;

/**
 * How much there is to plan. The database plans a statement before it looks at any limit,
 * and takes long for many operators, many relationships in a pattern, and queries within
 * queries; each {@code XOR} doubles what it has to look at.
 */
final class Complexity {

	private static final int DEEPEST_QUERY = 5;

	/** What is counted, and how much of it may be there. */
	private enum Counted {

		CLAUSES("clauses", 60), OPERATORS("operators", 300), XOR("XOR", 4),
		RELATIONSHIPS("relationships in patterns", 25), FIELDS("fields of maps and patterns", 200),
		STEPS("properties and indexes", 500), CALLS("function calls", 300), LABELS("labels and types", 100);

		private final String name;

		private final int most;

		Counted(String name, int most) {
			this.name = name;
			this.most = most;
		}

	}

	private static final List<Class<? extends ParserRuleContext>> OPERATIONS = List.of(ExpressionContext.class,
			Expression11Context.class, Expression10Context.class, Expression9Context.class, Expression8Context.class,
			Expression6Context.class, Expression5Context.class, Expression4Context.class, LabelExpression2Context.class,
			LabelExpression2IsContext.class);

	private static final Set<Integer> LABELS = Set.of(Cypher5Parser.RULE_labelExpression1,
			Cypher5Parser.RULE_labelExpression1Is, Cypher5Parser.RULE_dynamicLabelType);

	private final Map<Counted, Integer> counts = new HashMap<>();

	private Complexity() {
	}

	/**
	 * Refuses what takes too long to plan.
	 * @throws org.onrecord.knowledge.OnRecordException that says what there is too much
	 * of
	 */
	static void assertModest(StatementsContext tree) {
		Complexity complexity = new Complexity();
		Deque<Part> open = new ArrayDeque<>(Set.of(new Part(tree, 0)));
		while (!open.isEmpty()) {
			Part part = open.pop();
			int depth = part.depth() + (isQuery(part.tree()) ? 1 : 0);
			if (depth > DEEPEST_QUERY) {
				throw refused("queries within queries", DEEPEST_QUERY);
			}
			complexity.count(part.tree());
			for (int i = 0; i < part.tree().getChildCount(); i++) {
				open.add(new Part(part.tree().getChild(i), depth));
			}
		}
	}

	private void count(ParseTree tree) {
		if (tree instanceof TerminalNode word) {
			if (word.getSymbol().getType() == Cypher5Parser.XOR) {
				add(Counted.XOR);
			}
			if (OPERATIONS.stream().anyMatch((operation) -> operation.isInstance(word.getParent()))) {
				add(Counted.OPERATORS);
			}
		}
		else if (tree instanceof ComparisonExpression6Context) {
			add(Counted.OPERATORS);
		}
		else if (tree instanceof ClauseContext) {
			add(Counted.CLAUSES);
		}
		else if (tree instanceof RelationshipPatternContext) {
			add(Counted.RELATIONSHIPS);
		}
		else if (tree instanceof PropertyKeyNameContext name && !(name.getParent() instanceof PropertyContext)) {
			add(Counted.FIELDS);
		}
		else if (tree instanceof PostFixContext) {
			add(Counted.STEPS);
		}
		else if (tree instanceof FunctionInvocationContext) {
			add(Counted.CALLS);
		}
		else if (tree instanceof ParserRuleContext rule && LABELS.contains(rule.getRuleIndex())) {
			add(Counted.LABELS);
		}
	}

	private void add(Counted what) {
		if (this.counts.merge(what, 1, Integer::sum) > what.most) {
			throw refused(what.name, what.most);
		}
	}

	private static boolean isQuery(ParseTree tree) {
		return tree instanceof SubqueryClauseContext || tree instanceof ExistsExpressionContext
				|| tree instanceof CountExpressionContext || tree instanceof CollectExpressionContext;
	}

	private static OnRecordException refused(String what, int most) {
		return Guard.CLAUSES.refuses("it has more than " + most + " " + what + ", which takes too long to plan.",
				"Hand lists over as parameters, and ask in several statements.");
	}

	/**
	 * A part of the tree.
	 *
	 * @param tree the part
	 * @param depth how many queries it is in
	 */
	private record Part(ParseTree tree, int depth) {

	}

}
