package org.onrecord.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import inet.ipaddr.IPAddressString;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.configuration.ServerSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/**
 * Neo4j inside this program, on a data folder, reachable over Bolt from this machine
 * only. Its settings let statements read neither files nor addresses.
 */
final class InProcessNeo4j implements AutoCloseable {

	static final String USERNAME = "neo4j";

	private static final Logger log = LoggerFactory.getLogger(InProcessNeo4j.class);

	private static final String REMEDY = "Put back a copy of the folder, or name another one in ONRECORD_DATA;"
			+ " articles can be read in again.";

	private static final Duration START_TIMEOUT = Duration.ofMinutes(5);

	private static final Duration POLL = Duration.ofSeconds(1);

	private final Path folder;

	private final Path passwordFile;

	private final String password;

	private final int port;

	private final FutureTask<DatabaseManagementService> start;

	private InProcessNeo4j(Path folder, String password, int port, DataSize pageCache) {
		this.folder = folder;
		this.passwordFile = passwordFile(folder);
		this.password = password;
		this.port = port;
		this.start = new FutureTask<>(() -> start(pageCache));
	}

	/**
	 * Begins to start the database, in a thread of its own; the rest of the program can
	 * be made meanwhile.
	 * @throws GraphUnavailableException if the folder cannot be used
	 * @see #awaitReady()
	 */
	static InProcessNeo4j start(GraphSettings settings) {
		Path folder = settings.data().toAbsolutePath().normalize();
		try {
			Files.createDirectories(folder);
			var neo4j = new InProcessNeo4j(folder, PasswordFile.read(passwordFile(folder)), port(settings.boltPort()),
					settings.pageCache());
			new Thread(neo4j.start, "start-neo4j").start();
			return neo4j;
		}
		catch (IOException ex) {
			throw new GraphUnavailableException("The data folder " + folder + " cannot be used: " + ex,
					"Give this user the right to read and write it, or name another folder in ONRECORD_DATA.", ex);
		}
	}

	/**
	 * Waits until the database answers.
	 * @throws GraphUnavailableException if it does not start: the folder is in use, or
	 * holds a damaged database
	 */
	InProcessNeo4j awaitReady() {
		running();
		return this;
	}

	private DatabaseManagementService running() {
		try {
			return this.start.get();
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof GraphUnavailableException unavailable) {
				throw unavailable;
			}
			throw new GraphUnavailableException("The database in " + this.folder + " does not start: " + ex.getCause(),
					REMEDY, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new GraphUnavailableException("The start of the database in " + this.folder + " was interrupted",
					"Start again.", ex);
		}
	}

	/**
	 * Asserts that statements can read neither files nor addresses.
	 * @throws GraphUnavailableException if they can
	 */
	void assertReadsNothingFromOutside() {
		ReadingFromOutside.assertShutOff(running().database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME));
	}

	URI uri() {
		return URI.create("bolt://localhost:" + this.port);
	}

	String password() {
		return this.password;
	}

	Path passwordFile() {
		return this.passwordFile;
	}

	/** Shuts the database down, after its start if that still goes on. */
	@Override
	public void close() {
		try {
			this.start.get().shutdown();
		}
		catch (ExecutionException ex) {
			log.debug("Nothing to shut down in {}", this.folder, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private DatabaseManagementService start(DataSize pageCache) {
		DatabaseManagementService neo4j = open(this.folder.resolve("neo4j"), this.port, pageCache);
		try {
			GraphDatabaseService database = neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
			await(neo4j, database);
			if (!accepts(database, this.password)) {
				// ALTER USER refuses the password that is set already
				neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
					.executeTransactionally("CREATE OR REPLACE USER $user SET PASSWORD $password CHANGE NOT REQUIRED",
							Map.of("user", USERNAME, "password", this.password), (result) -> result.stream().count());
			}
			return neo4j;
		}
		catch (RuntimeException ex) {
			neo4j.shutdown();
			throw ex;
		}
	}

	/** Asks without a statement, because the first one on the users takes seconds. */
	private static boolean accepts(GraphDatabaseService database, String password) {
		AuthManager users = ((GraphDatabaseAPI) database).getDependencyResolver().resolveDependency(AuthManager.class);
		try {
			return users
				.login(AuthToken.newBasicAuthToken(USERNAME, password), ClientConnectionInfo.EMBEDDED_CONNECTION)
				.subject()
				.getAuthenticationResult() == AuthenticationResult.SUCCESS;
		}
		catch (InvalidAuthTokenException ex) {
			return false;
		}
	}

	/**
	 * Waits for as long as the database may still start: after a crash it recovers first.
	 */
	private void await(DatabaseManagementService neo4j, GraphDatabaseService database) {
		long end = System.nanoTime() + START_TIMEOUT.toNanos();
		while (!database.isAvailable(POLL.toMillis())) {
			String problem = problem(neo4j);
			if (!problem.isEmpty() || System.nanoTime() > end) {
				throw new GraphUnavailableException("The database in " + this.folder + " does not start: " + problem,
						REMEDY, null);
			}
		}
	}

	/** What the database says about a failed start; empty if it has not failed. */
	private static String problem(DatabaseManagementService neo4j) {
		return neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
			.executeTransactionally("SHOW DATABASES YIELD name, statusMessage WHERE name = $name RETURN statusMessage",
					Map.of("name", GraphDatabaseSettings.DEFAULT_DATABASE_NAME),
					(result) -> result.<String>columnAs("statusMessage").stream().findFirst().orElse(""));
	}

	private static DatabaseManagementService open(Path home, int port, DataSize pageCache) {
		try {
			return new DatabaseManagementServiceBuilder(home).setConfig(settings(port, pageCache)).build();
		}
		catch (RuntimeException ex) {
			for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
				if (cause instanceof FileLockException) {
					throw new GraphUnavailableException(
							"The data folder " + home.getParent() + " is in use by another running OnRecord",
							"Stop the other one, use it, or name another folder in ONRECORD_DATA.", ex);
				}
			}
			throw new GraphUnavailableException("The database in " + home + " does not start: " + ex, REMEDY, ex);
		}
	}

	private static Path passwordFile(Path folder) {
		return folder.resolve("neo4j-password");
	}

	private static Map<Setting<?>, Object> settings(int port, DataSize pageCache) {
		return Map.ofEntries(
		// @formatter:off
				Map.entry(BoltConnector.enabled, true),
				Map.entry(BoltConnector.listen_address, new SocketAddress("localhost", port)),
				Map.entry(BoltConnector.advertised_address, new SocketAddress("localhost", port)),
				Map.entry(GraphDatabaseSettings.auth_enabled, true),
				// Whoever stops the program has no more requests; saves ten seconds of waiting for some
				Map.entry(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0),
				// Nothing is read from files or addresses by a statement
				Map.entry(GraphDatabaseSettings.allow_file_urls, false),
				Map.entry(GraphDatabaseInternalSettings.cypher_ip_blocklist,
						List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"))),
				// A statement that gathers too much ends alone, not with the whole program
				Map.entry(GraphDatabaseSettings.memory_transaction_max_size, Runtime.getRuntime().maxMemory() / 4),
				// Nobody is told about the use of the program
				Map.entry(GraphDatabaseSettings.udc_enabled, false),
				Map.entry(BoltConnector.server_bolt_telemetry_enabled, false),
				Map.entry(ServerSettings.allow_telemetry, false),
				Map.entry(BrowserSettings.allow_outgoing_connections, false),
				// Small on disk and in memory: logs of transactions are for recovery only
				Map.entry(GraphDatabaseSettings.preallocate_logical_logs, false),
				Map.entry(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32)),
				Map.entry(GraphDatabaseSettings.keep_logical_logs, "64M size"),
				Map.entry(GraphDatabaseSettings.pagecache_memory, pageCache.toBytes()),
				Map.entry(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF),
				Map.entry(GraphDatabaseSettings.debug_log_enabled, false));
		// @formatter:on
	}

	/** The wanted port, or a free one if it is taken or 0. */
	static int port(int wanted) throws IOException {
		InetAddress local = InetAddress.getByName("localhost");
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(local, wanted));
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			try (ServerSocket socket = new ServerSocket(0, 1, local)) {
				log.warn("Port {} for Bolt is taken ({}), the database listens on {} instead", wanted, ex.getMessage(),
						socket.getLocalPort());
				return socket.getLocalPort();
			}
		}
	}

}
