package org.onrecord.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.onrecord.graph.CypherFile;
import org.onrecord.graph.CypherFiles;
import org.onrecord.graph.GraphConnection;
import org.onrecord.graph.LargeCommits;
import org.springframework.stereotype.Component;

/**
 * Runs the statements of {@code cypher/query}. Each reads in a transaction of its own,
 * which the database ends when it takes too long: one way to the database and back a
 * statement, where a transaction around several would need two more. It would not show
 * them one state either, because Neo4j reads what is committed at the moment.
 */
@Component
final class Asking {

	static final String FOLDER = "query";

	/** Ending of the names of statements that are limited to a collection. */
	private static final String WITHIN = "-within";

	private static final String FEW = " within few";

	private static final String MANY = " within many";

	/** The connection that the questions of one answer share. */
	private static final ThreadLocal<@Nullable Session> CURRENT = new ThreadLocal<>();

	private final Driver driver;

	private final SessionConfig reading;

	private final CypherFiles statements;

	private final LargeCommits commits;

	private final TransactionConfig limits;

	private final Map<String, Prepared> prepared = new ConcurrentHashMap<>();

	private final Map<String, CypherFile> limited = new ConcurrentHashMap<>();

	Asking(Driver driver, GraphConnection connection, CypherFiles statements, LargeCommits commits,
			QuerySettings settings) {
		this.driver = driver;
		SessionConfig.Builder session = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
		connection.session().database().ifPresent(session::withDatabase);
		this.reading = session.build();
		this.statements = statements;
		this.commits = commits;
		this.limits = TransactionConfig.builder().withTimeout(settings.timeout()).build();
	}

	/**
	 * Several statements on one connection. None of them sees less than the one before,
	 * also in a cluster, and no large change comes between them.
	 * @param questions what is asked; where one did come between, it is asked again
	 */
	<T> T together(Supplier<T> questions) {
		if (CURRENT.get() != null) {
			return questions.get();
		}
		return this.commits.undisturbed(() -> {
			try (Session session = this.driver.session(this.reading)) {
				CURRENT.set(session);
				return questions.get();
			}
			finally {
				CURRENT.remove();
			}
		});
	}

	/**
	 * All rows of a statement.
	 * @param name the statement
	 * @param values values by parameter name; those the statement does not have are left
	 * out
	 */
	<T> List<T> rows(String name, Map<String, ? extends @Nullable Object> values, Function<Record, T> row) {
		return rows(statement(name, values), values, row);
	}

	<T> List<T> rows(CypherFile statement, Map<String, ? extends @Nullable Object> values, Function<Record, T> row) {
		return asked(prepared(statement), values, row);
	}

	/**
	 * All rows of a statement that begins with the ids that another finds, asked at once.
	 * @param finding the statement that finds ids
	 * @param then the statement that begins with them
	 * @param values values by parameter name, for both
	 */
	<T> List<T> rows(String finding, String then, Map<String, ? extends @Nullable Object> values,
			Function<Record, T> row) {
		return asked(
				this.prepared.computeIfAbsent(finding + " " + then + size(values),
						(key) -> Prepared.of(Chain.of(statement(finding, values), statement(then, values)))),
				values, row);
	}

	/**
	 * How many rows a statement finds, however many it is asked for.
	 * @param values values by parameter name; those the statement does not have are left
	 * out
	 */
	long total(String name, Map<String, ? extends @Nullable Object> values) {
		Map<String, @Nullable Object> all = new HashMap<>(values);
		all.put("limit", Integer.MAX_VALUE);
		Prepared total = this.prepared.computeIfAbsent("total " + name + size(values),
				(key) -> Prepared.of(Chain.total(statement(name, values))));
		return asked(total, all, (row) -> row.get("total").asLong()).get(0);
	}

	/**
	 * How many articles, actors, mentions or claims there are. The database keeps these
	 * numbers.
	 */
	long count(String things) {
		return row("counts", Map.of(), (row) -> row.get(things).asLong()).orElseThrow();
	}

	/** A statement as it is sent. */
	Prepared prepared(CypherFile statement) {
		return this.prepared.computeIfAbsent(statement.text(), (text) -> Prepared.of(statement));
	}

	private <T> List<T> asked(Prepared statement, Map<String, ? extends @Nullable Object> values,
			Function<Record, T> row) {
		Session session = CURRENT.get();
		return (session != null)
				? session.run(statement.text(), statement.with(Scope.plain(values)), this.limits).list(row)
				: together(() -> asked(statement, values, row));
	}

	/** The first row of a statement. */
	<T> Optional<T> row(String name, Map<String, ? extends @Nullable Object> values, Function<Record, T> row) {
		return rows(name, values, row).stream().findFirst();
	}

	CypherFile statement(String name) {
		return this.statements.get(FOLDER, name);
	}

	/** The statement, limited to the collection that is among the values. */
	CypherFile statement(String name, Map<String, ? extends @Nullable Object> values) {
		return limited(statement(name), Scope.in(values));
	}

	/**
	 * The statement, limited to a collection if there is one: the file that is written
	 * for that, or else what follows from the text.
	 */
	CypherFile limited(CypherFile file, @Nullable Scope scope) {
		return (scope == null) ? file
				: this.limited.computeIfAbsent(file.name() + (scope.few() ? FEW : MANY),
						(key) -> this.statements.folder(FOLDER)
							.stream()
							.filter((other) -> other.name().equals(file.name() + WITHIN))
							.findFirst()
							.orElseGet(() -> Within.of(file, scope.few())));
	}

	/** What tells apart the forms of one statement. */
	private static String size(Map<String, ? extends @Nullable Object> values) {
		Scope scope = Scope.in(values);
		return (scope == null) ? "" : scope.few() ? FEW : MANY;
	}

}
