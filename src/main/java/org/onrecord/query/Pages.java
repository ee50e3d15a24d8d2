package org.onrecord.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.onrecord.graph.CypherFile;
import org.onrecord.graph.CypherFile.PageKey;
import org.onrecord.knowledge.OnRecordException;

/**
 * How the pages of one question follow each other: the next begins behind the last row of
 * this one, whose values its statement takes as parameters. So pages stay whole while
 * articles are added: none is shown twice, and none that was there is passed over.
 */
final class Pages {

	private final CypherFile statement;

	private final Map<String, @Nullable Object> values;

	private final Cursor cursor;

	/**
	 * The pages of a question.
	 * @param values the values of its parameters
	 */
	Pages(CypherFile statement, Map<String, @Nullable Object> values) {
		this.statement = statement;
		this.values = values;
		Map<String, @Nullable Object> question = new TreeMap<>(values);
		question.remove("limit");
		statement.page().forEach((key) -> question.remove(key.parameter()));
		this.cursor = new Cursor(statement.name() + question);
	}

	/**
	 * Sets the values that ask for the page of a cursor.
	 * @param typed what was typed
	 * @throws OnRecordException if the cursor belongs to another question, there are no
	 * pages, or a value is typed that the cursor holds
	 */
	void turn(String text, Map<String, String> typed) {
		List<PageKey> keys = this.statement.page();
		if (keys.isEmpty()) {
			throw OnRecordException.invalid("cursor",
					"The answer of " + this.statement.name() + " has no pages, so there is no cursor of it.");
		}
		List<String> behind = this.cursor.read(new Paging(1, text), keys.size()).orElseThrow();
		for (int i = 0; i < keys.size(); i++) {
			String name = keys.get(i).parameter();
			if (Parameters.trimmed(name, typed.get(name)) != null) {
				throw OnRecordException.invalid(name,
						"Parameter " + name + " is part of the cursor; only one of the two may be given.");
			}
			this.values.put(name, value(name, behind.get(i)));
		}
	}

	/** The cursor of the page behind these rows; null if there is none. */
	@Nullable String next(AnswerLimits.Taken taken) {
		if (!taken.more() || this.statement.page().isEmpty()) {
			return null;
		}
		Record last = taken.rows().get(taken.rows().size() - 1);
		return this.cursor.behind(this.statement.page().stream().map((key) -> text(last, key)).toList());
	}

	private @Nullable Object value(String name, String text) {
		return this.statement.parameters()
			.stream()
			.filter((parameter) -> parameter.name().equals(name))
			.map((parameter) -> text.isEmpty() ? text : Typed.value(parameter, text))
			.findFirst()
			.orElseThrow();
	}

	private String text(Record row, PageKey key) {
		Value value = row.get(key.column());
		if (value.isNull()) {
			throw new IllegalStateException(
					"A row of " + this.statement.name() + " has no " + key.column() + ", by which its pages follow");
		}
		return value.asObject().toString();
	}

}
