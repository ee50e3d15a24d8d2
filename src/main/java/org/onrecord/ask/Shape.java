package org.onrecord.ask;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One way to ask a question of the catalogue: <em>"words that fit this wording ask this
 * query with these values"</em>. One line of {@code questions.txt}.
 *
 * @param query name of the query
 * @param period which values a period gives
 * @param values values that the words imply
 * @param wording what the words are
 * @param line the line of the file, for those who look for it
 */
record Shape(String query, PeriodUse period, Map<String, String> values, Wording wording, int line) {

	Shape {
		values = Map.copyOf(values);
	}

	/** What is made of a period in the question. */
	enum PeriodUse {

		/** The query knows no period. */
		NONE,

		/** The first day is {@code from}, the last {@code to}. */
		FROM_TO,

		/** The first day is {@code since} and has to be there, the last is {@code to}. */
		SINCE,

		/** The first day is {@code since}, the last {@code until}. */
		SINCE_UNTIL,

		/** It has to be there, and is a {@code month}. */
		MONTH

	}

	/**
	 * A question that is known.
	 *
	 * @param query name of its query
	 * @param example a phrase that asks it
	 */
	record Known(String query, String example) {

	}

	/**
	 * All of them.
	 *
	 * @param shapes in the order of the file
	 * @param known examples in the order of the file
	 */
	record Book(List<Shape> shapes, List<Known> known) {

		Book {
			shapes = List.copyOf(shapes);
			known = List.copyOf(known);
		}

		/** Those that ask one of these queries. */
		Book only(Set<String> queries) {
			return new Book(this.shapes.stream().filter((shape) -> queries.contains(shape.query())).toList(),
					this.known.stream().filter((one) -> queries.contains(one.query())).toList());
		}

	}

}
