package org.onrecord.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.onrecord.OnRecord;
import org.onrecord.graph.GraphConnection;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole program on a data folder, answering at a port of its own, and beside it a
 * plain driver on the same database.
 */
final class BenchmarkedProgram implements AutoCloseable {

	private final StatementRecorder recorder = new StatementRecorder();

	private final ConfigurableApplicationContext program;

	private final String address;

	private final Driver driver;

	private BenchmarkedProgram(Path folder) throws IOException {
		this.program = new SpringApplicationBuilder(OnRecord.class)
			.initializers((context) -> context.getBeanFactory().addBeanPostProcessor(this.recorder))
			.run("--onrecord.data=" + folder, "--onrecord.sample=false", "--onrecord.auth=none",
					"--onrecord.bolt-port=0", "--server.port=0",
					"--onrecord.page-cache=" + System.getProperty("pageCache", "1GB"));
		this.address = "http://127.0.0.1:" + this.program.getEnvironment().getProperty("local.server.port");
		GraphConnection graph = this.program.getBean(GraphConnection.class);
		String password = Files.readString(java.util.Objects.requireNonNull(graph.passwordFile())).strip();
		this.driver = GraphDatabase.driver(graph.uri(), AuthTokens.basic(graph.username(), password),
				Config.builder().withTelemetryDisabled(true).build());
	}

	static BenchmarkedProgram start(Path folder) throws IOException {
		return new BenchmarkedProgram(folder);
	}

	/** The statements that the answer to a question takes. */
	List<Query> statements(String path) {
		return this.recorder.during(() -> get(path));
	}

	/** Asks over HTTP and reads the whole answer; tells the status. */
	int get(String path) {
		return get(path, OutputStream.nullOutputStream());
	}

	/** Asks over HTTP and keeps the answer. */
	String text(String path) {
		var answer = new java.io.ByteArrayOutputStream();
		int status = get(path, answer);
		if (status != 200) {
			throw new IllegalStateException(path + " answered " + status + ": " + answer);
		}
		return answer.toString(StandardCharsets.UTF_8);
	}

	int get(String path, OutputStream out) {
		try {
			var connection = (HttpURLConnection) URI.create(this.address + path).toURL().openConnection();
			connection.setRequestProperty("Accept", "application/json");
			int status = connection.getResponseCode();
			try (InputStream answer = (status < 400) ? connection.getInputStream() : connection.getErrorStream()) {
				answer.transferTo(out);
			}
			return status;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(path, ex);
		}
	}

	/** Sends JSON over HTTP and reads the whole answer; tells the status. */
	int post(String path, String body) {
		try {
			var connection = (HttpURLConnection) URI.create(this.address + path).toURL().openConnection();
			connection.setRequestMethod("POST");
			connection.setDoOutput(true);
			connection.setRequestProperty("Content-Type", "application/json");
			connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
			int status = connection.getResponseCode();
			try (InputStream answer = (status < 400) ? connection.getInputStream() : connection.getErrorStream()) {
				answer.transferTo(OutputStream.nullOutputStream());
			}
			return status;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(path, ex);
		}
	}

	/** Asks over HTTP; tells how long the answer is, in bytes. */
	long bytes(String path) {
		var counted = new CountingStream();
		int status = get(path, counted);
		if (status != 200) {
			throw new IllegalStateException(path + " answered " + status);
		}
		return counted.bytes;
	}

	/** Sends statements over Bolt, one after the other, and reads every record. */
	void run(List<Query> statements) {
		try (Session session = session(1000)) {
			for (Query statement : statements) {
				session.run(statement).list();
			}
		}
	}

	/** The rows of one statement. */
	List<Record> rows(String statement, Map<String, Object> values) {
		try (Session session = session(1000)) {
			return session.run(statement, values).list();
		}
	}

	Session session(long fetchSize) {
		return this.driver.session(SessionConfig.builder()
			.withDatabase("neo4j")
			.withDefaultAccessMode(AccessMode.READ)
			.withFetchSize(fetchSize)
			.build());
	}

	@Override
	public void close() {
		this.driver.close();
		this.program.close();
	}

	/** A path with parameters; none if there are none. */
	static String path(String path, Map<String, ?> parameters) {
		String query = parameters.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "="
					+ URLEncoder.encode(String.valueOf(entry.getValue()), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return query.isEmpty() ? path : path + "?" + query;
	}

	private static final class CountingStream extends OutputStream {

		private long bytes;

		@Override
		public void write(int one) {
			this.bytes++;
		}

		@Override
		public void write(byte[] some, int from, int count) {
			this.bytes += count;
		}

	}

}
