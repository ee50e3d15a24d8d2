package org.onrecord.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.onrecord.graph.CypherFile;
import org.onrecord.graph.CypherFiles;
import org.onrecord.graph.GraphConnection;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.springframework.stereotype.Component;

/**
 * The catalogue: every statement of {@code cypher/query}, to be read and to be run with
 * values of one's own. Rows come from the driver as a stream, which is cut where an
 * answer would grow too long.
 */
@Component
public final class Catalogue {

	/** So many rows are answered at most. */
	public static final int MOST_ROWS = 1000;

	private final Driver driver;

	private final GraphConnection connection;

	private final CypherFiles statements;

	private final QuerySettings settings;

	Catalogue(Driver driver, GraphConnection connection, CypherFiles statements, QuerySettings settings) {
		this.driver = driver;
		this.connection = connection;
		this.statements = statements;
		this.settings = settings;
	}

	/** Every statement, by name. */
	public List<StoredQuery> all() {
		return this.statements.folder(Asking.FOLDER).stream().map(StoredQuery::of).toList();
	}

	/**
	 * Runs a statement.
	 * @param name its name
	 * @param typed values of its parameters as they are typed; blank ones take their
	 * default
	 * @throws OnRecordException if there is no such statement, a value has the wrong type
	 * or is missing, or the database refuses the values
	 */
	public QueryAnswer run(String name, Map<String, String> typed) {
		CypherFile statement = statement(name);
		Map<String, @Nullable Object> values = values(statement, typed);
		SessionConfig config = this.connection.session();
		TransactionConfig limits = TransactionConfig.builder().withTimeout(this.settings.timeout()).build();
		try (Session session = this.driver.session(config)) {
			return session.executeRead((transaction) -> answer(statement, transaction.run(statement.text(), values)),
					limits);
		}
		catch (ClientException ex) {
			if (ex.code().startsWith("Neo.ClientError.Procedure")
					|| ex.code().startsWith("Neo.ClientError.Statement")) {
				throw OnRecordException
					.of(Reason.INVALID, "refused-values",
							"The database refuses these values for " + name + ": " + reason(ex))
					.causedBy(ex);
			}
			throw ex;
		}
	}

	/** What the database says, without the classes of its inside. */
	private static String reason(ClientException refusal) {
		String first = String.valueOf(refusal.getMessage()).lines().findFirst().orElse("");
		return first.replaceAll("(Caused by: )?\\b\\w+(\\.\\w+)+(Exception|Error): ", "");
	}

	private CypherFile statement(String name) {
		return this.statements.folder(Asking.FOLDER)
			.stream()
			.filter((file) -> file.name().equals(name))
			.findFirst()
			.orElseThrow(() -> OnRecordException.of(Reason.UNKNOWN, "unknown-query",
					"The catalogue has no query \"" + name + "\". /api/queries lists all of them."));
	}

	private static Map<String, @Nullable Object> values(CypherFile statement, Map<String, String> typed) {
		Parameters parameters = new Parameters(typed);
		Map<String, @Nullable Object> values = new HashMap<>();
		for (CypherFile.Parameter parameter : statement.parameters()) {
			values.put(parameter.name(), Typed.value(parameter, parameters.text(parameter.name())));
		}
		parameters.refuseOthers();
		return values;
	}

	private static QueryAnswer answer(CypherFile statement, Result result) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		while (rows.size() < MOST_ROWS && result.hasNext()) {
			rows.add(row(result.next()));
		}
		return new QueryAnswer(statement.name(), statement.title(), result.keys(), rows, result.hasNext());
	}

	private static Map<String, @Nullable Object> row(Record record) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		record.keys().forEach((key) -> row.put(key, GraphValue.plain(record.get(key))));
		return row;
	}

}
