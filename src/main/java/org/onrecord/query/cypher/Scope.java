package org.onrecord.query.cypher;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The variables at a place of a statement, and how many rows there are at most.
 *
 * @param variables what each variable is like
 * @param rows how many rows
 */
record Scope(Map<String, Shape> variables, Amount rows) {

	Scope {
		variables = Map.copyOf(variables);
	}

	static Scope start() {
		return new Scope(Map.of(), Amount.plain(1));
	}

	@Nullable Shape get(String variable) {
		return this.variables.get(variable);
	}

	Scope with(String variable, Shape shape) {
		return with(Map.of(variable, shape));
	}

	Scope with(Map<String, Shape> others) {
		Map<String, Shape> all = new HashMap<>(this.variables);
		all.putAll(others);
		return new Scope(all, this.rows);
	}

	Scope withRows(Amount many) {
		return new Scope(this.variables, many);
	}

	/** One row of these, at which a subquery begins. */
	Scope oneRow() {
		return withRows(Amount.plain(1));
	}

	/** So many rows for each row. */
	Scope times(Amount each) {
		return withRows(each.gatheredOver(this.rows));
	}

}
