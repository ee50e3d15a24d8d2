package org.onrecord.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

/** How the database would answer a statement. */
public final class Plans {

	private static final Set<String> UNBOUNDED = Set.of("Sort", "PartialSort");

	private Plans() {
	}

	/** The operators of the plan, without running it. */
	public static List<String> operators(TestGraph graph, String statement) {
		List<String> operators = new ArrayList<>();
		try (Session session = graph.driver().session()) {
			collect(session.run("EXPLAIN " + statement, Map.of()).consume().plan(), operators);
		}
		return operators;
	}

	/** Whether an operator reads all nodes of a label, or more. */
	public static boolean readsAll(String operator) {
		return operator.contains("AllNodesScan") || operator.contains("ByLabelScan") || operator.contains("LabelsScan")
				|| operator.contains("RelationshipTypeScan") || operator.contains("AllRelationshipsScan")
				|| operator.contains("RelationshipTypesScan");
	}

	/** Whether an operator sorts more than a page. */
	public static boolean sortsAll(String operator) {
		return UNBOUNDED.contains(operator);
	}

	private static void collect(Plan plan, List<String> operators) {
		operators.add(plan.operatorType().replaceFirst("@.*", ""));
		plan.children().forEach((child) -> collect(child, operators));
	}

}
