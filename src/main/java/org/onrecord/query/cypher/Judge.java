package org.onrecord.query.cypher;

import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.StatementsContext;

/** Judges a statement by its text alone, before the database sees it. */
final class Judge {

	private Judge() {
	}

	/**
	 * How large a row of the answer is at most, in bytes.
	 * @throws org.onrecord.knowledge.OnRecordException if it is no Cypher, does more than
	 * read, or could do more than the database would stop
	 */
	static Amount judge(AskedStatement statement) {
		StatementsContext tree = CypherText.parse(statement);
		ReadingClauses.assertReading(tree);
		Complexity.assertModest(tree);
		return new Appetite(Bounds.USUAL).assertBounded(tree, statement.parameters());
	}

}
