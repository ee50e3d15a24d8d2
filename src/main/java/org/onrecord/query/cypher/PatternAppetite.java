package org.onrecord.query.cypher;

import java.util.HashMap;
import java.util.Map;

import org.antlr.v4.runtime.tree.ParseTree;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.NodePatternContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ParenthesizedPathContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.PathLengthContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.PatternContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.QuantifierContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.RelationshipPatternContext;

/** The variables of a pattern, and what the conditions within it do. */
final class PatternAppetite {

	private final ExpressionAppetite expressions;

	PatternAppetite(ExpressionAppetite expressions) {
		this.expressions = expressions;
	}

	/** The scope behind a pattern, which may have matched any number of rows. */
	Scope matched(ParseTree pattern, Scope before) {
		Map<String, Shape> found = new HashMap<>();
		bind(pattern, found, false);
		found.keySet().removeAll(before.variables().keySet());
		Scope after = before.with(found).withRows(Amount.rows(1));
		conditions(pattern, after);
		return after;
	}

	private static void bind(ParseTree tree, Map<String, Shape> found, boolean repeated) {
		if (tree instanceof ExpressionContext) {
			return;
		}
		boolean within = repeated;
		if (tree instanceof PatternContext pattern && pattern.variable() != null) {
			found.put(Names.of(pattern.variable()), path(pattern));
		}
		else if (tree instanceof NodePatternContext node && node.variable() != null) {
			found.put(Names.of(node.variable()), one(repeated));
		}
		else if (tree instanceof RelationshipPatternContext relationship && relationship.variable() != null) {
			found.put(Names.of(relationship.variable()), one(repeated || relationship.pathLength() != null));
		}
		else if (tree instanceof ParenthesizedPathContext part) {
			within = repeated || part.quantifier() != null;
		}
		for (int i = 0; i < tree.getChildCount(); i++) {
			boolean quantified = i + 1 < tree.getChildCount() && tree.getChild(i + 1) instanceof QuantifierContext;
			bind(tree.getChild(i), found, within || quantified);
		}
	}

	private static Shape one(boolean repeated) {
		return repeated ? Shape.list(Amount.rows(1), Shape.found()) : Shape.entity();
	}

	/** A path; all of its nodes and relationships count. */
	static Shape path(ParseTree pattern) {
		Amount length = longest(pattern);
		return Shape.list(length.plus(1), Shape.found(), length.plus(1).times(2).times(Shape.entity().bytes()));
	}

	/** How many relationships a pattern has at most. */
	private static Amount longest(ParseTree tree) {
		if (tree instanceof ExpressionContext) {
			return Amount.NONE;
		}
		if (tree instanceof RelationshipPatternContext relationship) {
			PathLengthContext length = relationship.pathLength();
			return (length == null) ? Amount.plain(1) : (length.single != null) ? times(length.single.getText())
					: (length.to != null) ? times(length.to.getText()) : Amount.rows(1);
		}
		Amount longest = Amount.NONE;
		for (int i = 0; i < tree.getChildCount(); i++) {
			Amount part = longest(tree.getChild(i));
			if (i + 1 < tree.getChildCount() && tree.getChild(i + 1) instanceof QuantifierContext quantifier) {
				part = quantified(part, quantifier);
			}
			longest = longest.plus(part);
		}
		return longest;
	}

	private static Amount quantified(Amount part, QuantifierContext quantifier) {
		if (quantifier.to != null) {
			return part.times(times(quantifier.to.getText()));
		}
		boolean exactly = quantifier.getChildCount() == 3 && quantifier.from == null;
		return exactly ? part.times(times(quantifier.getChild(1).getText())) : Amount.rows(1);
	}

	private static Amount times(String digits) {
		try {
			return Amount.plain(Double.parseDouble(digits.replace("_", "")));
		}
		catch (NumberFormatException ex) {
			return Amount.rows(1);
		}
	}

	private void conditions(ParseTree tree, Scope scope) {
		if (tree instanceof ExpressionContext) {
			this.expressions.of(tree, scope);
			return;
		}
		for (int i = 0; i < tree.getChildCount(); i++) {
			conditions(tree.getChild(i), scope);
		}
	}

}
