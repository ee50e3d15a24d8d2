package org.onrecord.query.cypher;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.StatementContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.StatementsContext;

/**
 * How much a statement makes and does where the database would not stop it. A limit on
 * the memory of a transaction does not count what expressions make of texts and lists,
 * and a limit on its time is not looked at while they do. So an upper bound of every
 * value is carried through the statement, with stored texts and numbers of rows as
 * unknowns, before it runs.
 */
final class Appetite {

	private final Bounds bounds;

	Appetite(Bounds bounds) {
		this.bounds = bounds;
	}

	/**
	 * The size of a returned row in bytes at most.
	 * @throws org.onrecord.knowledge.OnRecordException if it is unbounded
	 */
	Amount assertBounded(StatementsContext tree, Map<String, ? extends @Nullable Object> parameters) {
		ClauseAppetite clauses = new ClauseAppetite(new Tally(this.bounds), parameters);
		Amount row = Amount.NONE;
		for (StatementContext statement : tree.statement()) {
			Scope columns = clauses.of(statement.regularQuery(), Scope.start());
			for (Shape column : columns.variables().values()) {
				row = row.plus(column.bytes());
			}
		}
		return row;
	}

}
