package org.onrecord.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.onrecord.knowledge.ClaimStatus;
import org.onrecord.knowledge.Reading;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** A small synthetic graph is what the program writes of the same readings. */
class SyntheticGraphIT {

	private static final int CLAIMS = 3000;

	@TempDir
	private static Path folder;

	private static InProcessNeo4j neo4j;

	private static Driver driver;

	@BeforeAll
	static void make() throws Exception {
		SyntheticGraph.make(folder.resolve("graph"), CLAIMS);
		neo4j = InProcessNeo4j.start(new GraphSettings(folder.resolve("graph"), 0, DataSize.ofMegabytes(64)))
			.awaitReady();
		driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(InProcessNeo4j.USERNAME, neo4j.password()));
	}

	@AfterAll
	static void close() {
		driver.close();
		neo4j.close();
	}

	@Test
	void itIsWhatTheProgramStoresOfTheSameReadings() {
		List<Reading> readings = StreamSupport.stream(SyntheticGraph.readings(CLAIMS).spliterator(), false).toList();
		TestGraph graph = TestGraph.inProcess().clear();
		for (int from = 0; from < readings.size(); from += 100) {
			graph.writer().store(readings.subList(from, Math.min(readings.size(), from + 100)));
		}
		List<Map<String, String>> judged = readings.stream()
			.flatMap((reading) -> reading.extraction().claims().stream())
			.map((claim) -> Map.of("id", claim.id(), "status", SyntheticReadings.status(claim.id()).word()))
			.toList();
		graph.run("UNWIND $claims AS row MATCH (c:Claim {id: row.id}) SET c.status = row.status",
				Map.of("claims", judged));
		graph.writer().rebuild((done, total) -> {
		});

		assertThat(GraphDump.of(driver)).isEqualTo(GraphDump.of(graph.driver()));
		assertThat(judged).extracting((row) -> row.get("status"))
			.contains(ClaimStatus.ACCEPTED.word(), ClaimStatus.REJECTED.word(), ClaimStatus.PROPOSED.word());
	}

	@Test
	void oneActorHasToDoWithOneClaimInTwenty() {
		assertThat(share("MATCH (c:Claim) RETURN count(c) AS count")).isBetween((long) CLAIMS, CLAIMS + 50L);
		long busiest = share("MATCH (a:Actor) RETURN max(COUNT { (a)-[:MADE]->(c) } + COUNT { (a)<-[:ABOUT]-(c)"
				+ " WHERE NOT (a)-[:MADE]->(c) }) AS count");
		assertThat(busiest).isBetween(CLAIMS * 3 / 100L, CLAIMS * 8 / 100L);
	}

	@Test
	void everyTypeOfRelationAndEveryKindOfActorIsThere() {
		assertThat(share("MATCH (:Actor)-[r]->(:Actor) RETURN count(DISTINCT type(r)) AS count")).isEqualTo(17);
		assertThat(share("MATCH (a:Actor) UNWIND labels(a) AS label RETURN count(DISTINCT label) AS count"))
			.isEqualTo(8);
	}

	private static long share(String statement) {
		try (var session = driver.session()) {
			return session.run(statement).single().get("count").asLong();
		}
	}

}
