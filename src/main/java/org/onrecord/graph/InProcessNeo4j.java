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

import inet.ipaddr.IPAddressString;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.server.configuration.ServerSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/**
 * Neo4j inside this program, on a data folder, reachable over Bolt from this machine
 * only. Statements cannot read files or addresses, and the start fails if they can.
 */
final class InProcessNeo4j implements AutoCloseable {

	static final String USERNAME = "neo4j";

	private static final Logger log = LoggerFactory.getLogger(InProcessNeo4j.class);

	private static final Duration START_TIMEOUT = Duration.ofMinutes(5);

	private static final Duration POLL = Duration.ofSeconds(1);

	private final DatabaseManagementService neo4j;

	private final Path passwordFile;

	private final String password;

	private final URI uri;

	private InProcessNeo4j(DatabaseManagementService neo4j, Path passwordFile, String password, URI uri) {
		this.neo4j = neo4j;
		this.passwordFile = passwordFile;
		this.password = password;
		this.uri = uri;
	}

	/**
	 * Starts the database.
	 * @throws GraphUnavailableException if the folder cannot be used, is in use, or holds
	 * a damaged database
	 */
	static InProcessNeo4j start(GraphSettings settings) {
		Path folder = settings.data().toAbsolutePath().normalize();
		Path passwordFile = folder.resolve("neo4j-password");
		try {
			Files.createDirectories(folder);
			String password = PasswordFile.read(passwordFile);
			int port = port(settings.boltPort());
			DatabaseManagementService neo4j = start(folder.resolve("neo4j"), port, settings.pageCache());
			var started = new InProcessNeo4j(neo4j, passwordFile, password, URI.create("bolt://localhost:" + port));
			started.prepare(folder);
			return started;
		}
		catch (IOException ex) {
			throw new GraphUnavailableException("The data folder " + folder + " cannot be used: " + ex,
					"Give this user the right to read and write it, or name another folder in ONRECORD_DATA.", ex);
		}
	}

	URI uri() {
		return this.uri;
	}

	String password() {
		return this.password;
	}

	Path passwordFile() {
		return this.passwordFile;
	}

	@Override
	public void close() {
		this.neo4j.shutdown();
	}

	private void prepare(Path folder) {
		try {
			GraphDatabaseService database = this.neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
			await(database, folder);
			ReadingFromOutside.assertShutOff(database);
			// ALTER USER refuses the password that is set already
			this.neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
				.executeTransactionally("CREATE OR REPLACE USER $user SET PASSWORD $password CHANGE NOT REQUIRED",
						Map.of("user", USERNAME, "password", this.password), (result) -> result.stream().count());
		}
		catch (RuntimeException ex) {
			close();
			throw ex;
		}
	}

	/**
	 * Waits for as long as the database may still start: after a crash it recovers first.
	 */
	private void await(GraphDatabaseService database, Path folder) {
		long end = System.nanoTime() + START_TIMEOUT.toNanos();
		while (!database.isAvailable(POLL.toMillis())) {
			String problem = problem();
			if (!problem.isEmpty() || System.nanoTime() > end) {
				throw new GraphUnavailableException("The database in " + folder + " does not start: " + problem,
						"Put back a copy of the folder, or name another one in ONRECORD_DATA;"
								+ " articles can be read in again.",
						null);
			}
		}
	}

	/** What the database says about a failed start; empty if it has not failed. */
	private String problem() {
		return this.neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
			.executeTransactionally("SHOW DATABASES YIELD name, statusMessage WHERE name = $name RETURN statusMessage",
					Map.of("name", GraphDatabaseSettings.DEFAULT_DATABASE_NAME),
					(result) -> result.<String>columnAs("statusMessage").stream().findFirst().orElse(""));
	}

	private static DatabaseManagementService start(Path home, int port, DataSize pageCache) {
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
			throw new GraphUnavailableException("The database in " + home + " does not start: " + ex,
					"Put back a copy of the folder, or name another one in ONRECORD_DATA.", ex);
		}
	}

	private static Map<Setting<?>, Object> settings(int port, DataSize pageCache) {
		return Map.ofEntries(
		// @formatter:off
				Map.entry(BoltConnector.enabled, true),
				Map.entry(BoltConnector.listen_address, new SocketAddress("localhost", port)),
				Map.entry(BoltConnector.advertised_address, new SocketAddress("localhost", port)),
				Map.entry(GraphDatabaseSettings.auth_enabled, true),
				// Nothing is read from files or addresses by a statement
				Map.entry(GraphDatabaseSettings.allow_file_urls, false),
				Map.entry(GraphDatabaseInternalSettings.cypher_ip_blocklist,
						List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"))),
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
