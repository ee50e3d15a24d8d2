package org.onrecord.ask;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.ContentId;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.query.Actors;
import org.onrecord.query.OnTestGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Phrases, and what is made of them on 20 March 2031. */
@OnTestGraph
@Import(Today.class)
class PhrasesIT {

	private static boolean filled;

	@Autowired
	private Ask ask;

	@Autowired
	private Actors actors;

	@BeforeEach
	void fill() {
		if (!filled) {
			TestGraph.inProcess().clear().writer().store(Brackwater.readings());
			filled = true;
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("phrases")
	void everyPhraseMeansWhatTheFileSays(String question, String meaning) {
		assertThat(meaning(question)).isEqualTo(meaning);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("heldOut")
	void trickyPhrasesAreNotMisread(String question, String meaning) {
		assertThat(meaning(question)).isEqualTo(meaning);
	}

	static List<Arguments> heldOut() throws IOException {
		return phrases("held-out.txt");
	}

	static List<Arguments> phrases() throws IOException {
		return phrases("phrases.txt");
	}

	static List<Arguments> phrases(String name) throws IOException {
		try (InputStream file = Objects.requireNonNull(PhrasesIT.class.getResourceAsStream(name))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split(" => ", 2))
				.map((parts) -> Arguments.of(parts[0], parts[1]))
				.toList();
		}
	}

	private String meaning(String question) {
		try {
			Reading reading = this.ask.understand(question);
			Map<String, String> values = new TreeMap<>();
			reading.values()
				.forEach((name, value) -> values.put(name,
						ContentId.isId(value) ? this.actors.one(value).name() : value));
			return reading.query() + (values.isEmpty() ? "" : " " + values);
		}
		catch (OnRecordException ex) {
			return "- " + ex.problem();
		}
	}

}
