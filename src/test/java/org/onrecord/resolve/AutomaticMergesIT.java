package org.onrecord.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.NewsExtractor;
import org.onrecord.graph.TestGraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * How well actors of articles that people labelled are made one, and a guard that it does
 * not get worse. Skipped where the articles are not beside the project; neither they nor
 * the labels are part of it.
 */
class AutomaticMergesIT {

	/** So many sorts of wrong and missed pairs are printed. */
	private static final int SHOWN = 25;

	/** Reads both sets: its models take long to load. */
	private static @Nullable Extractor extractor;

	/** The rules were made with a look at these. */
	@Test
	void whatIsMadeOneIsOneAndMostOfWhatIsOneIsFound() {
		Measured measured = measure("relations-train.jsonl");
		assertThat(measured.all().precision()).isGreaterThanOrEqualTo(0.99);
		assertThat(measured.all().recallOfAll()).isGreaterThanOrEqualTo(0.9);
		assertThat(measured.all().recallOfAll()).isGreaterThan(measured.alone().recallOfAll() + 0.1);
	}

	/**
	 * The rules were made without a look at these; actors without a relation are not
	 * labelled in them.
	 */
	@Test
	void inArticlesThatTheRulesWereMadeWithoutToo() {
		Measured measured = measure("relations-train-core.jsonl");
		assertThat(measured.all().precision()).isGreaterThanOrEqualTo(0.99);
		assertThat(measured.all().recallOfAll()).isGreaterThanOrEqualTo(0.85);
	}

	private static Measured measure(String file) {
		assumeTrue(LabelledMentions.available(file), "There are no labelled articles beside the project");
		extractor = (extractor != null) ? extractor : NewsExtractor.load();
		LabelledMentions labels = LabelledMentions.read(extractor, file);
		TestGraph graph = TestGraph.inProcess().clear();
		graph.writer().store(labels.readings());
		PairwiseFigures alone = figures(labels, graph);
		PlainMerges merges = new PlainMerges(graph);
		ResolutionReport report = new Resolution(
				new ResolveStatements(graph.driver(), graph.connection(), graph.files()), merges)
			.resolveAll("", ResolutionProgress.NONE);
		PairwiseFigures all = figures(labels, graph);
		print(file, labels, alone, all, report, merges);
		return new Measured(alone, all);
	}

	/**
	 * Figures of a set.
	 *
	 * @param alone by names alone
	 * @param all with resolution
	 */
	private record Measured(PairwiseFigures alone, PairwiseFigures all) {

	}

	private static PairwiseFigures figures(LabelledMentions labels, TestGraph graph) {
		Map<String, String> actors = new HashMap<>();
		try (Session session = graph.driver().session()) {
			session.run("MATCH (m:Mention)-[:REFERS_TO]->(a:Actor) RETURN m.id AS mention, a.id AS actor")
				.list()
				.forEach((row) -> actors.put(row.get("mention").asString(), row.get("actor").asString()));
		}
		return PairwiseFigures.of(labels, (mention) -> Objects.requireNonNull(actors.get(mention)));
	}

	private static void print(String file, LabelledMentions labels, PairwiseFigures alone, PairwiseFigures all,
			ResolutionReport report, PlainMerges merges) {
		System.out.printf("%s: %d articles, %d labelled actors, %d mentions that are one of them%n", file,
				labels.readings().size(), labels.actors().size(), labels.labelOf().size());
		System.out.println("names alone:     " + alone);
		System.out.println("with resolution: " + all);
		System.out.println(report);
		Map<String, Integer> rules = new HashMap<>();
		merges.merged().forEach((pair) -> rules.merge(String.valueOf(pair.rule()), 1, Integer::sum));
		System.out.println("merges by rule: " + rules);
		print("wrong", all.wrong());
		print("missed", all.missed());
	}

	private static void print(String what, Map<String, Integer> sorts) {
		sorts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue()
				.reversed()
				.thenComparing(Comparator.comparing(Map.Entry::getKey)))
			.limit(SHOWN)
			.forEach((sort) -> System.out.printf("%4d %s %s%n", sort.getValue(), what, sort.getKey()));
	}

}
