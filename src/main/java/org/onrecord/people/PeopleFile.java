package org.onrecord.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The file {@code people.db} in the data folder. Readable by its owner alone; several
 * programs may use it at once, so that people can be let in while the server runs.
 */
final class PeopleFile implements AutoCloseable {

	private static final String NAME = "people.db";

	/** So long one program waits for another that writes. */
	private static final int PATIENCE_MILLIS = 10_000;

	private static final int CONNECTIONS = 4;

	private final HikariDataSource connections;

	private final JdbcClient sql;

	private final TransactionTemplate transactions;

	private PeopleFile(HikariDataSource connections) {
		this.connections = connections;
		this.sql = JdbcClient.create(connections);
		this.transactions = new TransactionTemplate(new JdbcTransactionManager(connections));
	}

	/**
	 * Opens it, and makes it if it is not there.
	 * @throws OnRecordException if it cannot be used
	 */
	static PeopleFile in(Path folder) {
		Path file = folder.resolve(NAME).toAbsolutePath().normalize();
		try {
			create(file);
			PeopleFile people = new PeopleFile(connections(file));
			people.applySchema();
			return people;
		}
		catch (IOException | RuntimeException ex) {
			throw OnRecordException
				.of(Reason.CONFLICT, "unwritable", "The file of people " + file + " cannot be used: " + ex
						+ ". See who owns it and whether the disk is full, or name another folder in ONRECORD_DATA.")
				.causedBy(ex);
		}
	}

	JdbcClient sql() {
		return this.sql;
	}

	/** All of it or nothing; others who write wait. */
	<T> T atOnce(Supplier<T> work) {
		T done = this.transactions.execute((status) -> work.get());
		if (done == null) {
			throw new IllegalStateException("A transaction has no result");
		}
		return done;
	}

	@Override
	public void close() {
		this.connections.close();
	}

	private void applySchema() {
		ResourceDatabasePopulator schema = new ResourceDatabasePopulator(
				new ClassPathResource("schema.sql", PeopleFile.class));
		schema.execute(this.connections);
	}

	/** Made with its rights, so that nobody can open it before they are set. */
	private static void create(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		if (!Files.exists(file) && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
	}

	private static HikariDataSource connections(Path file) {
		SQLiteConfig how = new SQLiteConfig();
		how.enforceForeignKeys(true);
		how.setJournalMode(SQLiteConfig.JournalMode.WAL);
		how.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
		how.setBusyTimeout(PATIENCE_MILLIS);
		// A transaction that reads first and then writes would fail beside another one
		how.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
		SQLiteDataSource source = new SQLiteDataSource(how);
		source.setUrl("jdbc:sqlite:" + file);
		HikariConfig pool = new HikariConfig();
		pool.setPoolName("people");
		pool.setDataSource(source);
		pool.setMaximumPoolSize(CONNECTIONS);
		pool.setMinimumIdle(1);
		return new HikariDataSource(pool);
	}

}
