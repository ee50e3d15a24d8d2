package org.onrecord.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

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
		Map<String, @Nullable Object> needed = new HashMap<>();
		for (CypherFile.Parameter parameter : statement.parameters()) {
			if (!values.containsKey(parameter.name())) {
				throw new IllegalArgumentException("Statement " + name + " lacks a value for $" + parameter.name());
			}
			needed.put(parameter.name(), values.get(parameter.name()));
		}
		return together(() -> this.neo4j.query(statement.text())
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

	CypherFile statement(String name) {
		return this.statements.get(FOLDER, name);
	}

}
