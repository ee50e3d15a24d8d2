package org.onrecord.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.graph.TestGraph;
import org.onrecord.query.HarbourTown;
import org.onrecord.query.OnTestGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@OnTestGraph
class NetworkHttpIT {

	private final TestGraph graph = TestGraph.inProcess();

	@Autowired
	private MockMvcTester http;

	@BeforeEach
	void store() {
		this.graph.clear();
		this.graph.writer().store(HarbourTown.readings());
	}

	@Test
	void aFileCarriesItsNameAndTheDay() {
		assertThat(get("/api/network?format=graphml")).hasStatusOk()
			.hasHeader(HttpHeaders.CONTENT_TYPE, "application/graphml+xml")
			.hasHeader(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"onrecord-" + LocalDate.now(ZoneOffset.UTC) + "-edges.graphml\"");
	}

	@Test
	void aHeadRequestIsToldTheSameWithoutTheFile() {
		assertThat(this.http.head().uri("/api/network?format=graphml&actor=Mara Lindqvist")).hasStatusOk()
			.hasHeader(HttpHeaders.CONTENT_TYPE, "application/graphml+xml")
			.bodyText()
			.isEmpty();
	}

	@Test
	void aCompressedFileHoldsTheSame() throws Exception {
		String plain = text(get("/api/network?format=graphml&shape=claims"));
		byte[] zipped = get("/api/network?format=graphml&shape=claims&gzip=true").getResponse().getContentAsByteArray();

		assertThat(new String(new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes(),
				StandardCharsets.UTF_8))
			.isEqualTo(plain);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			outlet=Tidewater Post   | outlet=norrland mail
			relation=CRITICIZED     | relation=SUPPORTED
			manner=direct           | manner=narration
			""")
	void severalValuesOfAConditionSelectWhatEachSelects(String one, String other) throws Exception {
		long both = claims(one + "&" + other);

		assertThat(claims(one)).isPositive();
		assertThat(claims(other)).isPositive();
		assertThat(both).isEqualTo(claims(one) + claims(other));
	}

	@Test
	void severalWordsMayStandBetweenCommas() throws Exception {
		assertThat(claims("relation=CRITICIZED,SUPPORTED")).isPositive()
			.isEqualTo(claims("relation=CRITICIZED&relation=SUPPORTED"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			format=graphml&shape=round                  | shape
			format=graphml&depth=2                      | depth
			format=graphml&depth=5&actor=Tomas Brandt   | depth
			format=graphml&limit=3                      | limit
			format=graphml&relation=HATED               | relation
			format=graphml&gzip=perhaps                 | gzip
			format=svg                                  | format
			format=csv&from=2031-03-01&from=2031-03-02  | from
			""")
	void whatCannotBeIsRefusedByName(String query, String parameter) {
		assertThat(get("/api/network?" + query)).hasStatus(400)
			.doesNotContainHeader(HttpHeaders.CONTENT_DISPOSITION)
			.bodyJson()
			.extractingPath("$.parameter")
			.isEqualTo(parameter);
	}

	@Test
	void anUnknownActorIsAProblemAndNoFile() {
		assertThat(get("/api/network?format=graphml&actor=Nobody Anywhere")).hasStatus(404)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/unknown-actor");
	}

	private long claims(String conditions) throws IOException {
		return text(get("/api/network?format=ndjson&" + conditions)).lines()
			.filter((line) -> line.startsWith("{\"record\":\"claim\""))
			.count();
	}

	private MvcTestResult get(String address) {
		return this.http.get().uri(address).exchange();
	}

	private static String text(MvcTestResult result) throws IOException {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
