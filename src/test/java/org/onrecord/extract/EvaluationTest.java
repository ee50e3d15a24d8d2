package org.onrecord.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.knowledge.Extraction;
import org.onrecord.knowledge.OnRecordException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EvaluationTest {

	@TempDir
	@SuppressWarnings("NullAway.Init") // JUnit fills it in
	private Path folder;

	@BeforeEach
	void makeCorpus() throws IOException {
		Files.createDirectory(this.folder.resolve("text"));
		Files.createDirectory(this.folder.resolve("attributions"));
		for (String stem : List.of("tide", "ferry")) {
			write("text/" + stem + ".txt", "Mira Holt said the quay is dry.\n");
			write("attributions/" + stem + ".ann", """
					T1\tSource 0 9\tMira Holt
					T2\tCue 10 14\tsaid
					T3\tContent 15 30\tthe quay is dry
					T4\tAttribution 10 14\tsaid
					E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
					E2\tAttribution:T4 Source:T1
					""");
		}
		write("text/fog.txt", "Fog.");
	}

	@Test
	void everyFileIsCountedOnce() {
		Evaluation evaluation = Evaluation.open(scope(CorpusPart.ALL, null, Map.of()));
		evaluation.addUnread(text("ferry"));
		evaluation.add(text("tide"), new Extraction("", List.of(), List.of(), List.of()));

		assertThat(evaluation.files()).containsExactly(text("ferry"), text("tide"));
		assertThat(evaluation.figures("test-1", LocalDate.of(2031, 5, 6)).json())
			.contains("\"articles\" : 2", "\"unread\" : 1", "\"withoutAnnotations\" : 1",
					"\"eventsWithoutContent\" : 2")
			.doesNotContain("rules", "relations");
		assertThat(evaluation.faults()).hasSize(2)
			.allMatch((line) -> line.contains("\"kind\":\"missed\"") && line.contains("the quay is dry"));
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> evaluation.addUnread(text("tide")));
	}

	@Test
	void aPartAndAListKeepToTheirArticles() throws IOException {
		assertThat(Evaluation.open(scope(CorpusPart.HELD_OUT, null, Map.of())).files()).containsExactly(text("tide"));
		assertThat(Evaluation.open(scope(CorpusPart.TRAINING, null, Map.of())).files()).containsExactly(text("ferry"));
		Path list = write("list.txt", "ferry\n\n");
		assertThat(Evaluation.open(scope(CorpusPart.ALL, list, Map.of())).files()).containsExactly(text("ferry"));
	}

	@Test
	void noArticleOrAnUnknownOneIsRefused() throws IOException {
		Path ferry = write("list.txt", "ferry\n");
		assertRefused(scope(CorpusPart.HELD_OUT, ferry, Map.of()), "none of the part and list");
		assertRefused(scope(CorpusPart.ALL, write("other.txt", "fog\n"), Map.of()), "such as 'fog'");
		assertRefused(scope(CorpusPart.ALL, this.folder.resolve("none.txt"), Map.of()), "none.txt cannot be read");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^',
			textBlock = """
					{"article": "tide"                                     | line 2: it is no JSON
					{"actors": []}                                         | line 2: it lacks the text "article"
					{"article": "tide", "actors": [{}]}                    | line 2: it lacks the text "name"
					{"article": "cliff"}                                   | line 2: it labels the article cliff, of which
					{"article": "ferry"}                                   | line 2: it labels the article ferry a second time
					{"article": "tide", "relations": [{"type": "HATES"}]}  | evidence is []
					{"article": "tide", "relations": [{"type": "HATES", "evidence": [0, 4]}]} | the unknown type 'HATES'
					{"article": "tide", "relations": [{"type": "APPROVED", "polarity": "no", "evidence": [0, 4]}]} | polarity 'no'
					{"article": "tide", "relations": [{"type": "APPROVED", "evidence": [0, 400]}]} | past the end of its text
					""")
	void brokenLabelsAreNamedByTheirLine(String line, String told) throws IOException {
		Path labels = write("labels.jsonl", "{\"article\": \"ferry\"}\n" + line + "\n");

		assertRefused(scope(CorpusPart.ALL, null, Map.of(labels, EvaluationScope.USUAL_TYPES)), told);
	}

	@Test
	void aConfidenceIsFromZeroToOne() {
		assertThatExceptionOfType(OnRecordException.class)
			.isThrownBy(() -> new EvaluationScope(this.folder, "x", Map.of(), CorpusPart.ALL, null, 1.1, false))
			.withMessageContaining("--min-confidence is 1.1");
	}

	private void assertRefused(EvaluationScope scope, String told) {
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> Evaluation.open(scope))
			.withMessageContaining(told);
	}

	private EvaluationScope scope(CorpusPart part, @Nullable Path list,
			Map<Path, java.util.Set<org.onrecord.knowledge.RelationType>> labels) {
		return new EvaluationScope(this.folder, "quays", labels, part, list, 0, false);
	}

	private Path text(String stem) {
		return this.folder.resolve("text").resolve(stem + ".txt");
	}

	private Path write(String file, String text) throws IOException {
		return Files.writeString(this.folder.resolve(file), text);
	}

}
