package org.onrecord.query;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.graph.CypherFile;
import org.onrecord.graph.CypherFiles;
import org.onrecord.graph.GraphConnection;

import static org.assertj.core.api.Assertions.assertThat;

class BrowserLinkTest {

	private static final CypherFile ABOUT = CypherFiles.load().get("query", "claims-about");

	private final BrowserLink link = link("bolt://graph.example:7000", null, "press");

	@Test
	void browserIsConnectedToDatabaseAndUserWithoutAPassword() {
		assertThat(this.link.to("RETURN 1"))
			.isEqualTo("/browser/?dbms=bolt%3A%2F%2Fneo4j%40graph.example%3A7000&db=press&cmd=edit&arg=RETURN%201");
		assertThat(link("neo4j://graph.example", null, null).to("RETURN 1"))
			.startsWith("/browser/?dbms=neo4j%3A%2F%2Fneo4j%40graph.example&cmd=");
	}

	@Test
	void noSignInAStatementEndsTheAddress() {
		String decoded = URLDecoder.decode(this.link.to("RETURN 'R&D #1&arg=RETURN 2', 1 + 1"), StandardCharsets.UTF_8);

		assertThat(decoded).endsWith("&arg=RETURN 'R\\u0026D \\u00231\\u0026arg=RETURN 2', 1 + 1");
	}

	@Test
	void aStatementStandsUnderItsQuestionWithValuesAndDefaults() {
		Map<String, @Nullable Object> values = new HashMap<>(Map.of("about", "it's", "limit", 5));
		values.put("relation", null);

		assertThat(BrowserText.asked(ABOUT, values)).startsWith("// " + ABOUT.title() + "\nMATCH")
			.contains("about.about = 'it\\'s'", "(null IS NULL OR c.relation IN null)", "LIMIT 5", "'9999-12-31'")
			.doesNotContain("$");
	}

	@Test
	void whatHasNeitherValueNorDefaultIsLeftToBrowserToAskFor() {
		assertThat(BrowserText.asked(ABOUT, Map.of())).contains("about.about = $about", "LIMIT 50");
	}

	@Test
	void peopleAreToldWhereThePasswordIsButNotThePassword() {
		assertThat(link("bolt://localhost:7687", Path.of("/srv/press/neo4j-password"), null).login())
			.isEqualTo("as neo4j, with the password in " + Path.of("/srv/press/neo4j-password"));
		assertThat(this.link.login()).isEqualTo("as neo4j, with the password of your Neo4j server");
	}

	private static BrowserLink link(String bolt, @Nullable Path password, @Nullable String database) {
		return new BrowserLink(new GraphConnection(URI.create(bolt), "neo4j", password, database, password != null));
	}

}
