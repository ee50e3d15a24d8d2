package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;

import org.neo4j.driver.Record;
import org.neo4j.driver.Result;

/**
 * How much of a result one answer tells. Rows are taken from the driver one by one, so
 * what lies beyond is never held.
 *
 * @param rows so many rows at most
 * @param bytes so many bytes of values at most, roughly; one row is always told
 */
public record AnswerLimits(int rows, long bytes) {

	/** So many rows are told at once. */
	public static final int MOST_ROWS = 1000;

	/** So many bytes of values are told at once: 8 MiB. */
	public static final long MOST_BYTES = 8L << 20;

	/** The rows of a result that fit. */
	public Taken take(Result result) {
		List<Record> taken = new ArrayList<>();
		long size = 0;
		while (taken.size() < this.rows && result.hasNext()) {
			Record row = result.next();
			size += row.values().stream().mapToLong(GraphValue::size).sum();
			if (size > this.bytes && !taken.isEmpty()) {
				return new Taken(taken, true);
			}
			taken.add(row);
		}
		return new Taken(taken, result.hasNext());
	}

	/**
	 * The rows that fit.
	 *
	 * @param rows the rows, in order
	 * @param more whether there are more
	 */
	public record Taken(List<Record> rows, boolean more) {

		public Taken {
			rows = List.copyOf(rows);
		}

	}

}
