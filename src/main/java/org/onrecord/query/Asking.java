package org.onrecord.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.onrecord.graph.CypherFile;
import org.onrecord.graph.CypherFiles;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs the statements of {@code cypher/query}, in read transactions that the database
 * ends when they take too long.
 */
@Component
final class Asking {

	static final String FOLDER = "query";

	private final Neo4jClient neo4j;

	private final CypherFiles statements;

	private final TransactionTemplate reading;

	private final Map<String, Chain> chains = new ConcurrentHashMap<>();

	Asking(Neo4jClient neo4j, CypherFiles statements, PlatformTransactionManager transactions, QuerySettings settings) {
		this.neo4j = neo4j;
		this.statements = statements;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.reading.setTimeout((int) settings.timeout().toSeconds());
	}

	/** Several statements in one transaction. */
	<T> T together(Supplier<T> questions) {
		return java.util.Objects.requireNonNull(this.reading.execute((transaction) -> questions.get()));
	}

	/**
	 * All rows of a statement.
	 * @param name the statement
	 * @param values values by parameter name; those the statement does not have are left
	 * out
	 */
	<T> List<T> rows(String name, Map<String, ? extends @Nullable Object> values, Function<Record, T> row) {
		CypherFile statement = statement(name);
		return asked(statement.text(), needed(name, names(statement), values), row);
	}

	/**
	 * All rows of a statement that begins with the ids that another finds, asked at once.
	 * @param finding the statement that finds ids
	 * @param then the statement that begins with them
	 * @param values values by parameter name, for both
	 */
	<T> List<T> rows(String finding, String then, Map<String, ? extends @Nullable Object> values,
			Function<Record, T> row) {
		Chain chain = chain(finding, then);
		return asked(chain.text(), needed(chain.text(), chain.parameters(), values), row);
	}

	/** Two statements as one. */
	Chain chain(String finding, String then) {
		return this.chains.computeIfAbsent(finding + " " + then,
				(key) -> Chain.of(statement(finding), statement(then)));
	}

	private <T> List<T> asked(String statement, Map<String, @Nullable Object> needed, Function<Record, T> row) {
		return together(() -> this.neo4j.query(statement)
			.bindAll(needed)
			.fetchAs(Record.class)
			.mappedBy((types, record) -> record)
			.all()
			.stream()
			.map(row)
			.toList());
	}

	/** The first row of a statement. */
	<T> Optional<T> row(String name, Map<String, ? extends @Nullable Object> values, Function<Record, T> row) {
		return rows(name, values, row).stream().findFirst();
	}

	private static Set<String> names(CypherFile statement) {
		return statement.parameters().stream().map(CypherFile.Parameter::name).collect(Collectors.toSet());
	}

	private static Map<String, @Nullable Object> needed(String statement, Set<String> names,
			Map<String, ? extends @Nullable Object> values) {
		Map<String, @Nullable Object> needed = new HashMap<>();
		for (String name : names) {
			if (!values.containsKey(name)) {
				throw new IllegalArgumentException("Statement " + statement + " lacks a value for $" + name);
			}
			needed.put(name, values.get(name));
		}
		return needed;
	}

	CypherFile statement(String name) {
		return this.statements.get(FOLDER, name);
	}

}
