package org.onrecord.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.CypherFile;

/**
 * A statement as it is sent: all its values in one map, {@code $values.speaker} for
 * {@code $speaker}. The database keeps a plan for each set of types of parameters,
 * lengths of texts and lists included, and making one takes up to a second. Of one map it
 * keeps one plan, whichever conditions a question leaves out.
 *
 * @param text the statement
 * @param parameters names of the values it needs
 */
record Prepared(String text, Set<String> parameters) {

	private static final String VALUES = "values";

	/** {@code $any(...)} and {@code $(...)} are syntax. */
	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w++)(?!\\()");

	static Prepared of(CypherFile file) {
		return of(Chain.statement(file), Chain.names(file));
	}

	static Prepared of(Chain chain) {
		return of(chain.text(), chain.parameters());
	}

	private static Prepared of(String statement, Set<String> parameters) {
		return new Prepared(filled(statement, (name) -> "$" + VALUES + "." + name), parameters);
	}

	/** A statement with something else in place of each parameter, by its name. */
	static String filled(String statement, UnaryOperator<String> replacement) {
		return PARAMETER.matcher(statement)
			.replaceAll((parameter) -> Matcher.quoteReplacement(replacement.apply(parameter.group(1))));
	}

	/**
	 * The parameters to send it with.
	 * @param values values by name; those it does not need are left out
	 */
	Map<String, Object> with(Map<String, ? extends @Nullable Object> values) {
		Map<String, @Nullable Object> needed = new HashMap<>();
		for (String name : this.parameters) {
			if (!values.containsKey(name)) {
				throw new IllegalArgumentException("There is no value for $" + name + " of the statement " + this.text);
			}
			needed.put(name, values.get(name));
		}
		return Map.of(VALUES, needed);
	}

}
