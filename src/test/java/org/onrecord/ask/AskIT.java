package org.onrecord.ask;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.graph.TestGraph;
import org.onrecord.query.OnTestGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Questions in English, asked over HTTP. */
@OnTestGraph
@Import(Today.class)
class AskIT {

	private static final Logger LOG = LoggerFactory.getLogger(AskIT.class);

	@Autowired
	private MockMvcTester http;

	@BeforeEach
	void fill() {
		TestGraph.inProcess().clear().writer().store(Brackwater.readings());
	}

	@Test
	void anAnswerTellsHowTheQuestionWasUnderstood() {
		assertThat(ask("Who criticized Solvang in February?")).hasStatusOk().bodyJson().satisfies((json) -> {
			assertThat(json).extractingPath("$.understood.query").isEqualTo("who-to-whom");
			assertThat(json).extractingPath("$.understood.parameters.from").isEqualTo("2031-02-01");
			assertThat(json).extractingPath("$.understood.told")
				.asString()
				.contains("object: Henrike Solvang (person)", "from 2031-02-01 to 2031-02-28");
			assertThat(json).extractingPath("$.understood.words[*].text")
				.asArray()
				.containsExactly("Who", "criticized", "Solvang", "in February");
			assertThat(json).extractingPath("$.understood.words[2].span").asArray().containsExactly(15, 22);
			assertThat(json).extractingPath("$.understood.cypher").asString().contains("'CRITICIZED'");
			assertThat(json).extractingPath("$.answer.rows[*].subject").asArray().containsExactly("Dagny Tollefsen");
		});
	}

	@Test
	void theAddressAnswersTheSame() {
		MvcTestResult asked = ask("Who speaks for Solvang?");
		String self = JsonPath.read(body(asked), "$.understood.self");
		assertThat(self).startsWith("/api/queries/spokespersons?principal=");
		Object rows = JsonPath.read(body(this.http.get().uri(self).exchange()), "$.rows");
		assertThat(rows).isEqualTo(JsonPath.read(body(asked), "$.answer.rows"));
	}

	@Test
	void aDenialIsAnAnswerToWhetherSomethingWas() {
		assertThat(ask("Did the BPA receive a request from Dagny Tollefsen?")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.answer.rows[*].polarity")
			.asArray()
			.containsExactly("negated");
	}

	@Test
	void limitAndCursorLeadThroughThePages() {
		MvcTestResult first = this.http.get()
			.uri("/api/ask?limit=1&q={q}", "Whom did Amara Quist criticize?")
			.exchange();
		String next = JsonPath.read(body(first), "$.answer.next");
		assertThat(this.http.get().uri("/api/ask?limit=1&cursor={c}&q={q}", next, "Whom did Amara Quist criticize?"))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.answer.rows[*].object")
			.asArray()
			.containsExactly("Dagny Tollefsen");
	}

	@Test
	void whatIsNotUnderstoodIsAnsweredWithTheClosestQuestions() {
		assertThat(ask("Who speaks loudest for Solvang?")).hasStatus(422).bodyJson().satisfies((json) -> {
			assertThat(json).extractingPath("$.type").asString().endsWith("/problems/not-understood");
			assertThat(json).extractingPath("$.known[0].query").isEqualTo("spokespersons");
			assertThat(json).extractingPath("$.known[0].example").isEqualTo("Who speaks for the Harbor Board?");
		});
	}

	@Test
	void aNameThatTwoBearIsNotChosen() {
		assertThat(ask("Who criticized Tollefsen?")).hasStatus(409)
			.bodyJson()
			.extractingPath("$.candidates[*].name")
			.asArray()
			.containsExactlyInAnyOrder("Dagny Tollefsen", "Rufus Tollefsen");
	}

	@Test
	void aNameThatNobodyBearsIsNotFound() {
		assertThat(ask("Who criticized Ottoline Brightwater?")).hasStatus(404);
	}

	@Test
	void aQuestionHasAnEnd() {
		assertThat(ask("Who criticized " + "x".repeat(Ask.LONGEST) + "?")).hasStatus(400);
		assertThat(ask(" ")).hasStatus(400);
		assertThat(this.http.get().uri("/api/ask?q={q}&about=x", "Who speaks for Solvang?")).hasStatus(400);
	}

	@Test
	void aQuestionOfNothingButNamesIsReadInTime() {
		long start = System.nanoTime();
		assertThat(ask("Solvang and Quist of ".repeat(23))).hasStatus(422);
		assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
	}

	/** Logs how long a warm question takes; a machine under load is no reason to fail. */
	@Test
	void theSameQuestionGetsTheSameAnswerEachTime() {
		List<Long> millis = new ArrayList<>();
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long busy = threads.getCurrentThreadCpuTime();
		String first = body(ask("Who criticized Henrike Solvang in February?"));
		for (int i = 0; i < 40; i++) {
			long start = System.nanoTime();
			assertThat(body(ask("Who criticized Henrike Solvang in February?"))).isEqualTo(first);
			millis.add((System.nanoTime() - start) / 1_000_000);
		}
		List<Long> sorted = millis.subList(10, 40).stream().sorted().toList();
		LOG.warn(
				"A warm question takes {} ms (median of {}), {} at most; {} ms of processor time each here, without the "
						+ "database",
				sorted.get(15), sorted.size(), sorted.get(29), (threads.getCurrentThreadCpuTime() - busy) / 40_000_000);
	}

	private MvcTestResult ask(String question) {
		return this.http.get().uri("/api/ask?q={q}", question).exchange();
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
