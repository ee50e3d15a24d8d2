package org.onrecord.query.cypher;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.antlr.v4.runtime.ParserRuleContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.FunctionNameContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ProcedureNameContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.StatementsContext;

/**
 * Only what is on the list passes: the rules of the grammar that read, and functions and
 * procedures by name. A rule that a later grammar adds is refused until somebody puts it
 * here.
 */
final class ReadingClauses {

	private static final Set<String> RULES = words("""
			statements statement regularQuery singleQuery clause endOfFile finishClause returnClause returnBody
			returnItem returnItems orderItem ascToken descToken orderBy skip limit whereClause withClause matchClause
			matchMode hint unwindClause callClause procedureName procedureArgument procedureResultItem subqueryClause
			subqueryScope orderBySkipLimitClause patternList pattern quantifier anonymousPattern shortestPathPattern
			patternElement selector groupToken pathToken pathPatternNonEmpty nodePattern parenthesizedPath labelType
			dynamicExpression dynamicAnyAllExpression dynamicLabelType relType labelOrRelType properties
			relationshipPattern leftArrow arrowLine rightArrow pathLength labelExpression labelExpression4
			labelExpression4Is labelExpression3 labelExpression3Is labelExpression2 labelExpression2Is
			labelExpression1 labelExpression1Is expression expression11 expression10 expression9 expression8
			expression7 comparisonExpression6 normalForm expression6 expression5 expression4 expression3 expression2
			postFix property expression1 literal caseExpression caseAlternative extendedCaseExpression
			extendedCaseAlternative extendedWhen listComprehension patternComprehension reduceExpression
			listItemsPredicate normalizeFunction trimFunction patternExpression shortestPathExpression
			parenthesizedExpression mapProjection mapProjectionElement countStar existsExpression countExpression
			collectExpression numberLiteral signedIntegerLiteral listLiteral propertyKeyName parameter parameterName
			functionInvocation functionArgument functionName namespace variable nonEmptyNameList type typePart
			typeName typeNullability typeListSuffix stringLiteral map symbolicNameString escapedSymbolicNameString
			unescapedSymbolicNameString symbolicLabelNameString unescapedLabelSymbolicNameString
			unescapedLabelSymbolicNameString_ symbolicVariableNameString escapedSymbolicVariableNameString
			unescapedSymbolicVariableNameString
			""");

	/** What people know the others by. */
	private static final Map<String, String> CALLED = Map.ofEntries(Map.entry("createClause", "CREATE"),
			Map.entry("insertClause", "INSERT"), Map.entry("setClause", "SET"), Map.entry("removeClause", "REMOVE"),
			Map.entry("deleteClause", "DELETE"), Map.entry("mergeClause", "MERGE"),
			Map.entry("foreachClause", "FOREACH"), Map.entry("loadCSVClause", "LOAD CSV"),
			Map.entry("useClause", "USE"), Map.entry("subqueryInTransactionsParameters", "CALL { } IN TRANSACTIONS"),
			Map.entry("command", "a command that shows or changes the database"),
			Map.entry("periodicCommitQueryHintFailure", "USING PERIODIC COMMIT"));

	private static final String READ = "Use MATCH, WITH, UNWIND, CALL and RETURN to read; articles come in by POST /api/articles.";

	private ReadingClauses() {
	}

	/**
	 * Refuses whatever does more than read.
	 * @throws org.onrecord.knowledge.OnRecordException that names it
	 */
	static void assertReading(StatementsContext tree) {
		if (tree.statement().size() != 1) {
			throw Guard.CLAUSES.refuses("it is " + tree.statement().size() + " statements.", "Send one at a time.");
		}
		Deque<ParserRuleContext> open = new ArrayDeque<>(Set.of(tree));
		while (!open.isEmpty()) {
			ParserRuleContext part = open.pop();
			assertAllowed(part);
			for (int i = 0; i < part.getChildCount(); i++) {
				if (part.getChild(i) instanceof ParserRuleContext child) {
					open.add(child);
				}
			}
		}
	}

	private static void assertAllowed(ParserRuleContext part) {
		String rule = Cypher5Parser.ruleNames[part.getRuleIndex()];
		if (!RULES.contains(rule)) {
			throw Guard.CLAUSES.refuses("it uses " + CALLED.getOrDefault(rule, rule) + ".", READ);
		}
		if (part instanceof FunctionNameContext function && !Functions.isAllowed(lowerCase(function))) {
			throw Guard.CLAUSES.refuses("it calls the function " + Names.of(function) + "().",
					"Use the functions of Cypher itself; those of plug-ins are not called.");
		}
		if (part instanceof ProcedureNameContext procedure && !Procedures.isAllowed(lowerCase(procedure))) {
			throw Guard.CLAUSES.refuses("it calls the procedure " + Names.of(procedure) + ".",
					"These may be called: " + Procedures.names() + ".");
		}
	}

	private static String lowerCase(ParserRuleContext name) {
		return Names.of(name).toLowerCase(Locale.ROOT);
	}

	private static Set<String> words(String list) {
		return Arrays.stream(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
	}

}
