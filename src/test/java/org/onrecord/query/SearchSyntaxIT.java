package org.onrecord.query;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.graph.TestGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Search words on the real index. */
@OnTestGraph
class SearchSyntaxIT {

	/** What searches are made of, and what they are broken with. */
	private static final List<String> PIECES = List.of("toll", "bridge", "Zo\u00eb", "a", "7", " ", " ", " ", "AND",
			"OR", "NOT", "TO", "+", "-", "!", "&&", "||", "(", ")", "[", "]", "{", "}", "\"", "\u201c", "\u201d", "~",
			"~1", "~2", "~0.5", "^", "^2", "*", "?", ":", "\\", "/", "'", ".", ",", "text:", "\ud83c\udf09", "\u2014",
			"\u00a0", "\t", "\n", "\u65e5\u672c", "u", "0041");

	@Autowired
	private MockMvcTester http;

	@BeforeAll
	static void store() {
		TestGraph.inProcess().clear().writer().store(HarbourTown.readings());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			toll                              | 3
			toll fair                         | 2
			toll AND weighing                 | 1
			toll NOT fair                     | 1
			weighing OR bread                 | 2
			toll fair OR bread                | 3
			toll (weighing OR bread)          | 1
			"sold our bridge"                 | 2
			\u201cour bridge\u201d                      | 2
			"sold bridge"                     | 0
			"sold bridge"~2                   | 2
			brigde~2                          | 2
			brigde~1                          | 2
			bri*                              | 2
			brigxe~1                          | 0
			br?dge                            | 2
			+toll -council                    | 2
			W\u00cbIGHING                          | 1
			""")
	void operatorsDoWhatTheySay(String typed, int claims) {
		MvcTestResult answer = this.http.get().uri("/api/claims").param("q", typed).exchange();

		assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.claims.length()").isEqualTo(claims);
	}

	@Test
	void whatIsMalformedIsAProblemWithItsPlace() {
		MvcTestResult answer = this.http.get().uri("/api/claims").param("q", "toll AND )").exchange();

		assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/malformed-search");
		assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo("q");
		assertThat(answer).bodyJson().extractingPath("$.position").isEqualTo(10);
		assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("position 10", "has to open");
	}

	@Test
	void threeHundredRandomSearchesAreAnsweredOrRefused() {
		Random random = new Random(20310302);
		int answered = 0;
		for (int i = 0; i < 300; i++) {
			String typed = random.ints(1 + random.nextInt(9), 0, PIECES.size())
				.mapToObj(PIECES::get)
				.collect(Collectors.joining());
			String order = (i % 2 == 0) ? "relevance" : "oldest";
			MvcTestResult answer = this.http.get()
				.uri("/api/claims")
				.param("q", "t" + typed)
				.param("order", order)
				.exchange();
			int status = answer.getResponse().getStatus();

			assertThat(status).as("search %d: t%s", i, typed).isIn(200, 400);
			if (status == 400) {
				assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo("q");
			}
			answered += (status == 200) ? 1 : 0;
		}
		assertThat(answered).isBetween(50, 250);
	}

}
