package org.onrecord.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

class InProcessNeo4jIT {

	private final TestGraph graph = TestGraph.inProcess();

	@Test
	void aDataFolderInUseSaysWhoHasItAndWhatToDo() {
		Path folder = passwordFile().getParent();
		assertThatExceptionOfType(GraphUnavailableException.class).isThrownBy(() -> start(folder, 0))
			.withMessageContaining(folder.toString())
			.withMessageContaining("in use")
			.satisfies((ex) -> assertThat(ex.remedy()).contains("ONRECORD_DATA"));
		this.graph.run("RETURN 1", Map.of());
	}

	@Test
	void aDataFolderThatIsAFileSaysSo(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("data"), "not a folder");
		assertThatExceptionOfType(GraphUnavailableException.class).isThrownBy(() -> start(file, 0))
			.withMessageContaining(file.toString());
	}

	@Test
	void aDataFolderWithoutRightsSaysSo(@TempDir Path folder) throws IOException {
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
		assumeThat(Files.isWritable(folder)).as("root may write everywhere").isFalse();
		assertThatExceptionOfType(GraphUnavailableException.class).isThrownBy(() -> start(folder, 0))
			.withMessageContaining(folder.toString());
	}

	@Test
	void aDamagedDatabaseSaysSo(@TempDir Path folder) throws IOException {
		Path store = Files.createDirectories(folder.resolve("neo4j/data/databases/neo4j"));
		Files.writeString(store.resolve("neostore"), "this is no database");
		Files.writeString(store.resolve("neostore.nodestore.db"), "nor this");
		assertThatExceptionOfType(GraphUnavailableException.class).isThrownBy(() -> start(folder, 0))
			.withMessageContaining(folder.toString());
	}

	@Test
	void thePasswordIsForItsOwnerAlone() throws IOException {
		assumeThat(passwordFile().getFileSystem().supportedFileAttributeViews()).contains("posix");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwordFile()))).isEqualTo("rw-------");
		assertThat(Files.readString(passwordFile()).strip()).isEqualTo(this.graph.password()).hasSizeGreaterThan(20);
	}

	@Test
	void aLostPasswordFileIsMadeAnewAndThePasswordSet(@TempDir Path folder) throws IOException {
		for (int i = 0; i < 2; i++) {
			try (InProcessNeo4j neo4j = start(folder, 0);
					Driver driver = GraphDatabase.driver(neo4j.uri(),
							AuthTokens.basic(InProcessNeo4j.USERNAME, neo4j.password()))) {
				driver.verifyConnectivity();
				Files.delete(neo4j.passwordFile());
			}
		}
	}

	@Test
	void aWrongPasswordSaysWhichServerAndUser() {
		URI uri = this.graph.connection().uri();
		try (var driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", "wrong"))) {
			Schema schema = new Schema(driver, this.graph.connection(), this.graph.files());
			assertThatExceptionOfType(GraphUnavailableException.class).isThrownBy(schema::apply)
				.withMessageContaining(uri.toString())
				.withMessageContaining("password")
				.satisfies((ex) -> assertThat(ex.remedy()).contains("NEO4J_PASSWORD"));
		}
	}

	@Test
	void aServerThatIsNotThereSaysWhere() {
		URI nowhere = URI.create("bolt://localhost:1");
		try (var driver = GraphDatabase.driver(nowhere, AuthTokens.none())) {
			Schema schema = new Schema(driver, new GraphConnection(nowhere, "neo4j", null, null, false),
					this.graph.files());
			assertThatExceptionOfType(GraphUnavailableException.class).isThrownBy(schema::apply)
				.withMessageContaining(nowhere.toString())
				.satisfies((ex) -> assertThat(ex.remedy()).contains("NEO4J_URI"));
		}
	}

	@Test
	void aStatementCanReadNeitherFilesNorAddresses() {
		for (String source : new String[] { "file:///etc/hosts", "http://127.0.0.1:1/", "https://[::1]:1/",
				"http://2130706433:1/", "ftp://127.0.0.1:1/x" }) {
			assertThatExceptionOfType(Neo4jException.class).as(source)
				.isThrownBy(() -> this.graph.run("LOAD CSV FROM $source AS line RETURN line", Map.of("source", source)))
				.satisfies((ex) -> assertThat(ex.getMessage()).containsAnyOf("blocklist", "allow_csv_import"));
		}
	}

	@Test
	void browserIsToldToStayAtHome() {
		try (var session = this.graph.driver().session()) {
			Map<String, String> client = new HashMap<>();
			session.run("CALL dbms.clientConfig() YIELD name, value")
				.forEachRemaining((row) -> client.put(row.get("name").asString(), row.get("value").asString()));
			assertThat(client).containsEntry("client.allow_telemetry", "false")
				.containsEntry("browser.allow_outgoing_connections", "false");
		}
	}

	@Test
	void aTakenPortIsReplacedByAFreeOne() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
			assertThat(InProcessNeo4j.port(taken.getLocalPort())).isPositive().isNotEqualTo(taken.getLocalPort());
		}
		assertThat(InProcessNeo4j.port(0)).isPositive();
	}

	private Path passwordFile() {
		return Objects.requireNonNull(this.graph.connection().passwordFile());
	}

	private static InProcessNeo4j start(Path folder, int port) {
		return InProcessNeo4j.start(new GraphSettings(folder, port, DataSize.ofMegabytes(16))).awaitReady();
	}

}
