package org.onrecord.query.cypher;

import java.util.List;

/** The procedures that a statement may call: those that only read. */
final class Procedures {

	private static final List<String> ALLOWED = List.of("db.labels", "db.relationshipTypes", "db.propertyKeys",
			"db.schema.visualization", "db.index.fulltext.queryNodes", "db.index.fulltext.queryRelationships",
			"db.index.fulltext.listAvailableAnalyzers", "db.index.vector.queryNodes",
			"db.index.vector.queryRelationships");

	private Procedures() {
	}

	/** Whether a procedure may be called, in whatever letters. */
	static boolean isAllowed(String name) {
		return ALLOWED.stream().anyMatch(name::equalsIgnoreCase);
	}

	/** All of them, for people. */
	static String names() {
		return String.join(", ", ALLOWED);
	}

	/** What a column of a procedure is like. */
	static Shape yields(String column) {
		return switch (column) {
			case "node", "relationship" -> Shape.entity();
			case "nodes", "relationships" -> Shape.list(Amount.rows(1), Shape.entity());
			case "score" -> Shape.number();
			default -> Shape.word();
		};
	}

}
