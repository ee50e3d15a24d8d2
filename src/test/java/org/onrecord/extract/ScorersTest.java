package org.onrecord.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Extraction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The figures of {@link Evaluation} are those of the scorers beside the corpus, on the
 * same predictions. Runs where the corpus and python3 are; {@code ONRECORD_SHARED} names
 * the folder that holds {@code extraction}. Beside other tests, since it shares nothing
 * but the models.
 */
@Execution(ExecutionMode.CONCURRENT)
class ScorersTest {

	private static final Path DATA = Path.of(System.getenv().getOrDefault("ONRECORD_SHARED", "../shared"))
		.resolve("extraction");

	private static final Path CORPUS = DATA.resolve("polnear-train");

	private static final int ARTICLES = 10;

	/** A tenth of a percent, and what rounding to a tenth of it adds. */
	private static final double TENTH = 0.0011;

	/** The scorer's name of a figure, by ours. */
	private static final Map<String, String> MEASURES = Map.of("strict", "strict", "exact", "exact", "overlap",
			"overlap", "full", "full", "fullWithHead", "fullhead", "fullWithCue", "fullcue", "source", "source",
			"sourceHead", "source_head", "sourceExact", "source_exact");

	private static final Map<String, String> CUES = Map.of("cueShared", "cue_any", "cueHalf", "cue_50", "cueExact",
			"cue_exact");

	@TempDir
	private Path folder;

	private JsonNode ours = JsonMapper.shared().createObjectNode();

	@BeforeEach
	void extractAndMeasure() throws IOException {
		assumeTrue(Files.isDirectory(CORPUS), "No corpus in " + CORPUS);
		assumeTrue(hasPython(), "No python3");
		Path labels = Files.createDirectory(this.folder.resolve("attributions")).resolveSibling("labels.jsonl");
		Files.write(labels, labelled());
		Path list = Files.write(this.folder.resolve("list.txt"), labelled().stream().map(ScorersTest::stem).toList());
		Evaluation evaluation = Evaluation.open(new EvaluationScope(CORPUS, "corpus",
				Map.of(labels, EvaluationScope.USUAL_TYPES), CorpusPart.TRAINING, list, 0, false));
		Extractor extractor = NewsExtractor.with(Models.annotator());
		List<String> lines = new ArrayList<>();
		for (Path file : evaluation.files()) {
			Article article = Article.of(null, null, null, null, null, Files.readString(file), List.of());
			Extraction extraction = extractor.extract(article);
			evaluation.add(file, extraction);
			String stem = String.valueOf(file.getFileName()).replaceFirst("\\.txt$", "");
			lines.add(ExtractionJson.line(stem, extraction));
			Files.write(this.folder.resolve("attributions/" + stem + ".jsonl"), outermost(lines.get(lines.size() - 1)));
		}
		Files.write(this.folder.resolve("articles.jsonl"), lines);
		this.ours = JsonMapper.shared()
			.readTree(evaluation.figures(extractor.version(), LocalDate.of(2031, 5, 6)).json());
	}

	@Test
	void attributionsAreScoredAlike() throws IOException {
		Path report = this.folder.resolve("report.json");
		python("score_attributions.py", "--text", CORPUS.resolve("text"), "--gold", CORPUS.resolve("attributions"),
				"--pred", this.folder.resolve("attributions"), "--limit-to", this.folder.resolve("list.txt"), "--json",
				report);
		JsonNode theirs = JsonMapper.shared().readTree(report);

		assertThat(this.ours.at("/measured/articles").asInt()).isEqualTo(ARTICLES);
		this.ours.get("attributions").forEachEntry((name, figures) -> {
			JsonNode wanted = theirs.get(name);
			assertThat(figures.get("marked").asInt()).isEqualTo(wanted.get("gold").asInt());
			assertThat(figures.get("found").asInt()).isEqualTo(wanted.get("predicted").asInt());
			assertThat(figures.get("withoutSourceRight").asInt()).isEqualTo(wanted.at("/no_source/right").asInt());
			MEASURES.forEach((our, their) -> assertMeasure(name + " " + our, figures.get(our), wanted.get(their)));
			CUES.forEach((our, their) -> assertShare(name + " " + our, figures.get(our), wanted.get(their)));
		});
		this.ours.get("words")
			.forEachEntry((role, measure) -> assertMeasure(role, measure, theirs.at("/token_level/" + role)));
	}

	@Test
	void relationsAndSpeakersAreScoredAlike() throws IOException {
		String printed = python("score_relations.py", "--gold", this.folder.resolve("labels.jsonl"), "--ann",
				CORPUS.resolve("attributions"), "--text", CORPUS.resolve("text"), "--pred",
				this.folder.resolve("articles.jsonl"));

		assertThat(printedBy(this.ours.get("relations"))).isNotEmpty().allSatisfy((line) -> {
			String name = line.substring(0, line.lastIndexOf(':'));
			double share = Double.parseDouble(line.substring(line.lastIndexOf(':') + 1));
			assertThat(read(printed)).containsKey(name);
			assertThat(read(printed).get(name)).as(name).isCloseTo(share, within(TENTH));
		});
	}

	/** Our figures, each by a name. */
	private static List<String> printedBy(JsonNode relations) {
		List<String> figures = new ArrayList<>();
		for (String level : List.of("sentence", "article")) {
			Map<String, JsonNode> types = new LinkedHashMap<>();
			relations.at("/" + level + "/types").forEachEntry(types::put);
			types.put("ALL", relations.at("/" + level + "/all"));
			types.forEach((type, figure) -> {
				figures.add(level + " " + type + " precision:" + figure.at("/measure/precision").asDouble());
				figures.add(level + " " + type + " recall:" + figure.at("/measure/recall").asDouble());
				figures.add(level + " " + type + " found:" + figure.get("found").asInt());
				figures.add(level + " " + type + " marked:" + figure.get("marked").asInt());
			});
		}
		JsonNode speakers = relations.get("speakers");
		figures.add("speakers paired:" + speakers.get("paired").asInt());
		figures.add("speakers resolved:" + speakers.get("resolved").asDouble());
		figures.add("speakers end-to-end:" + speakers.get("endToEnd").asDouble());
		return figures;
	}

	/** The figures that the scorer printed, by the same names. */
	private static Map<String, Double> read(String printed) {
		Map<String, Double> figures = new LinkedHashMap<>();
		String level = "";
		for (String line : printed.lines().toList()) {
			String[] words = line.strip().split("[ ,]+", -1);
			if (line.contains(" level ")) {
				level = words[0];
			}
			else if (line.startsWith("speakers:")) {
				for (int i = 1; i + 1 < words.length; i += 2) {
					figures.put("speakers " + words[i], Double.valueOf(words[i + 1]));
				}
			}
			else {
				figures.put(level + " " + words[0] + " precision", Double.valueOf(words[1]));
				figures.put(level + " " + words[0] + " recall", Double.valueOf(words[2]));
				figures.put(level + " " + words[0] + " found", Double.valueOf(words[4]));
				figures.put(level + " " + words[0] + " marked", Double.valueOf(words[5]));
			}
		}
		return figures;
	}

	private static void assertMeasure(String name, JsonNode ours, JsonNode theirs) {
		assertShare(name + " precision", ours.get("precision"), theirs.get("p"));
		assertShare(name + " recall", ours.get("recall"), theirs.get("r"));
		assertShare(name + " F1", ours.get("f1"), theirs.get("f1"));
	}

	private static void assertShare(String name, JsonNode ours, JsonNode theirs) {
		assertThat(ours.asDouble()).as(name).isCloseTo(theirs.asDouble(), within(TENTH));
	}

	/** The first labelled articles of the part for training. */
	private static List<String> labelled() throws IOException {
		try (Stream<String> lines = Files.lines(DATA.resolve("relations-train.jsonl"))) {
			return lines.filter((line) -> CorpusPart.TRAINING.test(stem(line))).limit(ARTICLES).toList();
		}
	}

	private static String stem(String line) {
		return JsonMapper.shared().readTree(line).get("article").asString();
	}

	/** The corpus marks only what the article reports itself. */
	private static List<String> outermost(String line) {
		return JsonMapper.shared()
			.readTree(line)
			.get("claims")
			.values()
			.stream()
			.filter((claim) -> !claim.get("nested").asBoolean())
			.map(JsonNode::toString)
			.toList();
	}

	private static boolean hasPython() {
		try {
			return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
		}
		catch (IOException | InterruptedException ex) {
			return false;
		}
	}

	private String python(String scorer, Object... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of("python3", DATA.resolve(scorer).toString()));
		Stream.of(arguments).map(Object::toString).forEach(command::add);
		Path printed = this.folder.resolve("printed.txt");
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(printed.toFile())
			.start();
		try {
			assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IOException(ex);
		}
		assertThat(process.exitValue()).as(Files.readString(printed)).isZero();
		return Files.readString(printed);
	}

}
