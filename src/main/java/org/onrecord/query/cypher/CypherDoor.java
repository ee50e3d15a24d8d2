package org.onrecord.query.cypher;

import java.time.Duration;

import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.onrecord.graph.LargeCommits;
import org.onrecord.query.AnswerRows;
import org.springframework.stereotype.Component;

/**
 * Asks the database a statement of anybody's own, behind all guards: its text is judged,
 * its plan has to say that it reads, it runs in a session that may only read, and its
 * answer is cut by time, rows and bytes.
 */
@Component
final class CypherDoor {

	/** So many bytes of rows are sent ahead, about. */
	private static final double BYTES_AHEAD = 4_000_000;

	private static final double MOST_AHEAD = 1000;

	private final ReadAccess access;

	private final Slots slots;

	private final LargeCommits commits;

	private final CypherSettings settings;

	CypherDoor(ReadAccess access, Slots slots, LargeCommits commits, CypherSettings settings) {
		this.access = access;
		this.commits = commits;
		this.slots = slots;
		this.settings = settings;
	}

	/**
	 * The rows of a statement.
	 * @param limit how many rows at most
	 * @throws org.onrecord.knowledge.OnRecordException if a guard refuses it, the
	 * database cannot make sense of it, or it has no row when its time is over
	 */
	AnswerRows ask(AskedStatement statement, int limit) {
		return this.commits.undisturbed(() -> askOnce(statement, limit));
	}

	private AnswerRows askOnce(AskedStatement statement, int limit) {
		Reading reading = new Reading(limit, this.settings.maxBytes().toBytes());
		Duration timeout = this.settings.timeout();
		boolean ended = this.slots.run(() -> read(statement, reading, timeout), timeout);
		if (!ended) {
			reading.stop();
			if (reading.rows().isEmpty()) {
				throw StatementFaults.tooCostly();
			}
		}
		return new AnswerRows("cypher", "What the statement returns", reading.columns(), reading.rows(),
				reading.isTruncated(), null, null);
	}

	private void read(AskedStatement statement, Reading reading, Duration timeout) {
		long rowsAhead = rowsAhead(Judge.judge(statement));
		try {
			this.access.reading(timeout, rowsAhead, (transaction) -> read(statement, reading, transaction));
		}
		catch (Neo4jException ex) {
			// The database ended it in the midst of its rows
			if (StatementFaults.isTooCostly(ex) && !reading.rows().isEmpty()) {
				reading.stop();
				return;
			}
			throw StatementFaults.told(ex, (message) -> message);
		}
	}

	private static void read(AskedStatement statement, Reading reading, Transaction transaction) {
		ReadOnlyPlan.assertReadOnly(transaction, statement);
		reading.read(transaction.run(statement.text(), statement.parameters()));
	}

	/** Large rows are sent one by one, since the driver keeps those that it has got. */
	private static long rowsAhead(Amount row) {
		double bytes = row.part(Amount.PLAIN) + 1000 * row.part(Amount.ROWS) + 2000 * row.part(Amount.TEXTS)
				+ 100_000 * row.part(Amount.TEXTS_OF_ROWS);
		return (long) Math.max(1, Math.min(MOST_AHEAD, BYTES_AHEAD / Math.max(1, bytes)));
	}

}
