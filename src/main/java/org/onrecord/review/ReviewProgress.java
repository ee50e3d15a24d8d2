package org.onrecord.review;

import java.util.List;
import java.util.function.ToLongFunction;

import org.neo4j.driver.Record;

/**
 * How far people have come.
 *
 * @param proposed claims that nobody has looked at
 * @param accepted claims that people have accepted
 * @param rejected claims that they have rejected
 * @param edited claims that they have replaced
 * @param added claims that they have added
 * @param days the same by day and by who decided, in this order
 */
public record ReviewProgress(long proposed, long accepted, long rejected, long edited, long added, List<Day> days) {

	/**
	 * What somebody decided on one day, as far as it stands.
	 *
	 * @param day the day, in UTC
	 * @param by who
	 * @param accepted claims accepted
	 * @param rejected claims rejected
	 * @param edited claims replaced
	 * @param added claims added
	 */
	public record Day(String day, String by, long accepted, long rejected, long edited, long added) {

		/** From one row for each kind of decision. */
		static Day of(List<Record> rows) {
			return new Day(rows.get(0).get("day").asString(), rows.get(0).get("by").asString(), count(rows, "accept"),
					count(rows, "reject"), count(rows, "edit"), count(rows, "add"));
		}

		private static long count(List<Record> rows, String kind) {
			return rows.stream()
				.filter((row) -> kind.equals(row.get("kind").asString()))
				.mapToLong((row) -> row.get("decisions").asLong())
				.sum();
		}

	}

	static ReviewProgress of(long proposed, List<Day> days) {
		return new ReviewProgress(proposed, sum(days, Day::accepted), sum(days, Day::rejected), sum(days, Day::edited),
				sum(days, Day::added), days);
	}

	private static long sum(List<Day> days, ToLongFunction<Day> count) {
		return days.stream().mapToLong(count).sum();
	}

}
