package org.onrecord.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.graph.TestGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What the program serves to Neo4j Browser, looked at without one. */
@OnTestGraph
class BrowserFilesIT {

	private final TestGraph graph = TestGraph.inProcess();

	@Autowired
	private MockMvcTester http;

	@BeforeEach
	void store() {
		this.graph.clear().writer().store(HarbourTown.readings());
	}

	@Test
	void everySavedQueryRunsAsItIs() throws IOException {
		Map<String, String> saved = saved();

		assertThat(saved).containsKey("OnRecord/claims-about.cypher")
			.doesNotContainKey("OnRecord/article-drawn.cypher");
		assertThat(saved).allSatisfy((name, cypher) -> {
			assertThat(cypher).startsWith("// ").contains("?\n").doesNotContain("// $");
			if (!cypher.contains("$")) {
				this.graph.run(cypher, Map.of());
			}
		});
		assertThat(saved.get("OnRecord/claims-about.cypher")).doesNotContain("$");
	}

	@Test
	void anEmptyGraphLeavesActorsToBeAskedFor() throws IOException {
		this.graph.clear();

		assertThat(saved().get("OnRecord/claims-about.cypher")).contains("about.about = $about");
	}

	@Test
	void theGuideHasTenStepsAndNamesThisServer() {
		assertThat(this.http.get().uri("http://localhost:8080/browser-guide/onrecord.html")).hasStatusOk()
			.bodyText()
			.contains("<h3>10. ", ":style http://localhost:8080/browser-guide/onrecord.grass",
					"http://localhost:8080/browser-guide/saved-queries.zip", "MATCH (latest:Claim)")
			.doesNotContain("th:", "${");
	}

	@Test
	void theDoorOfTheGuideLeadsToLocalhostWhichBrowserLoadsFrom() {
		assertThat(this.http.get().uri("http://127.0.0.1:8080/browser-guide")).hasStatus3xxRedirection()
			.headers()
			.hasHeaderSatisfying("Location",
					(address) -> assertThat(address.get(0)).startsWith("http://localhost:8080/browser/?dbms=")
						.endsWith("&arg=http%3A%2F%2Flocalhost%3A8080%2Fbrowser-guide%2Fonrecord.html"));
	}

	@Test
	void theGuideItselfHasThePolicyOfOurPages() {
		assertThat(this.http.get().uri("/browser-guide/onrecord.html")).headers()
			.hasHeaderSatisfying("Content-Security-Policy",
					(policy) -> assertThat(policy.get(0)).doesNotContain("unsafe"));
	}

	private Map<String, String> saved() throws IOException {
		byte[] zip = this.http.get()
			.uri("/browser-guide/saved-queries.zip")
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		Map<String, String> files = new LinkedHashMap<>();
		try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				files.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

}
