package org.onrecord.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
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

	private static final String LIMIT = "limit";

	private final Driver driver;

	private final GraphConnection connection;

	private final CypherFiles statements;

	private final Asking asking;

	private final ActorLookup actors;

	private final AnswerFormats formats;

	private final QuerySettings settings;

	private final BrowserLink browser;

	private final Scopes scopes;

	Catalogue(Driver driver, GraphConnection connection, CypherFiles statements, Asking asking, ActorLookup actors,
			AnswerFormats formats, QuerySettings settings, BrowserLink browser, Scopes scopes) {
		this.scopes = scopes;
		this.driver = driver;
		this.connection = connection;
		this.statements = statements;
		this.asking = asking;
		this.actors = actors;
		this.formats = formats;
		this.settings = settings;
		this.browser = browser;
	}

	/** Every statement, by name. */
	public List<StoredQuery> all() {
		return this.statements.folder(Asking.FOLDER)
			.stream()
			.map((file) -> StoredQuery.of(file, this.browser.to(file, Map.of()),
					this.formats.names(!file.graph().isEmpty())))
			.toList();
	}

	/**
	 * Runs a statement.
	 * @param name its name
	 * @param typed values of its parameters as they are typed; blank ones take their
	 * default. Beside them {@code limit}, how many rows at most, and {@code cursor}, the
	 * next of the page before
	 * @throws OnRecordException if there is no such statement, a value has the wrong type
	 * or is missing, an actor is unknown or ambiguous, the cursor belongs to another
	 * question, or the database refuses the values
	 */
	public AnswerRows rows(String name, Map<String, String> typed) {
		CypherFile statement = statement(name);
		Parameters parameters = new Parameters(typed);
		Map<String, @Nullable Object> values = values(statement, parameters);
		int limit = limit(values, parameters);
		String cursor = parameters.text("cursor");
		CypherFile limited = limited(statement, values, parameters);
		parameters.refuseOthers();
		String opened = this.browser.to(limited, values);
		Pages pages = new Pages(limited, values);
		if (cursor != null) {
			pages.turn(cursor, typed);
		}
		values.computeIfPresent(LIMIT, (parameter, value) -> limit + 1L);
		Prepared prepared = this.asking.prepared(limited);
		TransactionConfig limits = TransactionConfig.builder().withTimeout(this.settings.timeout()).build();
		try {
			return this.asking.together(() -> read(prepared, values, limits, (result) -> {
				AnswerLimits.Taken taken = new AnswerLimits(limit, AnswerLimits.MOST_BYTES).take(result);
				return new AnswerRows(statement.name(), statement.title(), result.keys(), taken.rows(), taken.more(),
						pages.next(taken), opened);
			}));
		}
		catch (ClientException ex) {
			throw refused(name, ex);
		}
	}

	private <T> T read(Prepared prepared, Map<String, @Nullable Object> values, TransactionConfig limits,
			Function<Result, T> rows) {
		try (Session session = this.driver.session(this.connection.session())) {
			return session.executeRead(
					(transaction) -> rows.apply(transaction.run(prepared.text(), prepared.with(values))), limits);
		}
	}

	/**
	 * A statement with these values as literals in place of its parameters: text that
	 * runs as it is in Neo4j Browser.
	 * @throws OnRecordException as {@link #rows}
	 */
	public String cypher(String name, Map<String, String> typed) {
		CypherFile statement = statement(name);
		Parameters parameters = new Parameters(typed);
		Map<String, @Nullable Object> values = values(statement, parameters);
		limit(values, parameters);
		CypherFile limited = limited(statement, values, parameters);
		parameters.refuseOthers();
		return "// " + limited.title() + "\n" + BrowserText.withValues(limited, values);
	}

	/**
	 * The address that opens a statement in Neo4j Browser, with these values.
	 * @throws OnRecordException as {@link #rows}
	 */
	public String browser(String name, Map<String, String> typed) {
		return this.browser.to(cypher(name, typed));
	}

	private CypherFile statement(String name) {
		return this.statements.folder(Asking.FOLDER)
			.stream()
			.filter((file) -> file.name().equals(name))
			.findFirst()
			.orElseThrow(() -> OnRecordException.of(Reason.UNKNOWN, "unknown-query",
					"The catalogue has no query \"" + name + "\". /api/queries lists all of them."));
	}

	private Map<String, @Nullable Object> values(CypherFile statement, Parameters parameters) {
		Map<String, @Nullable Object> values = new TreeMap<>();
		for (CypherFile.Parameter parameter : statement.parameters()) {
			String typed = parameters.text(parameter.name());
			if (typed != null && Typed.ACTOR.equals(parameter.type())) {
				values.put(parameter.name(), this.actors.one(parameter.name(), typed).id());
			}
			else {
				values.put(parameter.name(), Typed.value(parameter, typed));
			}
		}
		return values;
	}

	/**
	 * The statement limited to the collection that is typed, whose id is added to the
	 * values; steps of other questions take it as a parameter of their own, if at all.
	 */
	private CypherFile limited(CypherFile statement, Map<String, @Nullable Object> values, Parameters parameters) {
		if (!StoredQuery.takesCollection(statement)) {
			return statement;
		}
		Scope scope = this.scopes.of(parameters.text(Scope.COLLECTION));
		if (scope != null) {
			values.put(Scope.COLLECTION, scope.id());
		}
		return this.asking.limited(statement, scope);
	}

	/** How many rows are wanted: as many as are typed, or as the statement says. */
	private static int limit(Map<String, @Nullable Object> values, Parameters parameters) {
		int most = AnswerLimits.MOST_ROWS;
		int usual = (values.get(LIMIT) instanceof Long limit) ? (int) Math.min(limit, most) : most;
		return Parameters.bounded(LIMIT, parameters.whole(LIMIT, usual), 1, most);
	}

	private static OnRecordException refused(String name, ClientException refusal) {
		if (!refusal.code().startsWith("Neo.ClientError.Procedure")
				&& !refusal.code().startsWith("Neo.ClientError.Statement")) {
			throw refusal;
		}
		return OnRecordException
			.of(Reason.INVALID, "refused-values",
					"The database refuses these values for " + name + ": " + reason(refusal))
			.causedBy(refusal);
	}

	/** What the database says, without the classes of its inside. */
	private static String reason(ClientException refusal) {
		String first = String.valueOf(refusal.getMessage()).lines().findFirst().orElse("");
		return first.replaceAll("(Caused by: )?\\b\\w+(\\.\\w+)+(Exception|Error): ", "");
	}

}
