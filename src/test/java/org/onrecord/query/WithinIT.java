package org.onrecord.query;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onrecord.graph.CypherFile;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.Actor;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Names;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.Reading;
import org.onrecord.knowledge.RelationType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is asked within a collection has the answer of a graph that holds no other
 * articles: each statement that collections limit is asked in both, with many values of
 * its parameters, and in the forms for small and for large collections.
 */
class WithinIT {

	private static final int ARTICLES = 40;

	private static final List<String> PERSONS = List.of("Ada Quill", "Bo Rowan", "Cy Tarn", "Dee Vale");

	private static final List<String> OUTLETS = List.of("Tide Post", "Norrland Mail");

	private static final String OFFICE = "Governor of Norrland";

	private static final Map<String, String> ACTORS = actors();

	/**
	 * Values that have to be given, and lists that narrow nothing where they are empty.
	 */
	private static final Map<String, Object> GIVEN = Map.of("since", "2031-01-01", "words", "quay OR pier", "outlets",
			OUTLETS, "edge", ACTORS.get("Ada Quill") + "|CRITICIZED|" + ACTORS.get("Bo Rowan"), "identifier",
			"wikidata:Q1", "limit", 500L);

	/** Statements whose rows their callers sort, or that sort by how well words match. */
	private static final Set<String> UNORDERED = Set.of("claims-by-relevance", "claims-shown", "relations-among",
			"relations-around");

	private static final TestGraph GRAPH = TestGraph.inProcess();

	private static final Asking ASKING = new Asking(GRAPH.driver(), GRAPH.connection(), GRAPH.files(), GRAPH.commits(),
			new QuerySettings(Duration.ofMinutes(5)));

	/** The answers within the collection, by question and size. */
	private static final Map<String, List<Map<String, @Nullable Object>>> WITHIN = new HashMap<>();

	private static final Map<String, List<Map<String, @Nullable Object>>> ALONE = new HashMap<>();

	private static int differing;

	@BeforeAll
	static void askBoth() {
		List<Reading> all = readings();
		List<Reading> half = all.subList(0, ARTICLES / 2);
		GRAPH.clear().writer().store(all);
		identify();
		String other = GRAPH.collectionWriter().make("Other", "");
		GRAPH.collectionWriter().put(other, ids(all.subList(ARTICLES / 4, ARTICLES)));
		String id = GRAPH.collectionWriter().make("Half", "");
		GRAPH.collectionWriter().put(id, ids(half));
		Map<String, List<Map<String, @Nullable Object>>> everything = new HashMap<>();
		questions().forEach((question) -> {
			for (Scope scope : List.of(new Scope(id, 1), new Scope(id, Scope.FEW + 1))) {
				WITHIN.put(question + " few " + scope.few(), rows(question, scope));
			}
			everything.put(question.toString(), rows(question, null));
		});
		GRAPH.clear().writer().store(half);
		identify();
		questions().forEach((question) -> ALONE.put(question.toString(), rows(question, null)));
		differing = (int) ALONE.keySet().stream().filter((key) -> !ALONE.get(key).equals(everything.get(key))).count();
	}

	private static void identify() {
		GRAPH
			.run("MATCH (a:Actor {id: $id}) MERGE (i:Identifier {key: 'wikidata:Q1', scheme: 'wikidata', value: 'Q1'}) "
					+ "MERGE (a)-[:IDENTIFIED_AS]->(i)", Map.of("id", ACTORS.get("Ada Quill")));
	}

	@TestFactory
	Stream<DynamicTest> theAnswerWithinACollectionIsThatOfItsArticlesAlone() {
		return limited().map((file) -> DynamicTest.dynamicTest(file.name(), () -> {
			List<Question> questions = questions().filter((question) -> question.file().name().equals(file.name()))
				.toList();
			assertThat(questions).isNotEmpty();
			for (Question question : questions) {
				for (boolean few : List.of(true, false)) {
					var within = assertThat(WITHIN.get(question + " few " + few)).as(question + ", few " + few);
					if (UNORDERED.contains(file.name())) {
						within.containsExactlyInAnyOrderElementsOf(ALONE.get(question.toString()));
					}
					else {
						within.containsExactlyElementsOf(ALONE.get(question.toString()));
					}
				}
			}
		}));
	}

	@Test
	void theQuestionsTellTheCollectionFromTheWholeGraph() {
		assertThat(differing).isGreaterThan(ALONE.size() / 3);
		assertThat(limited().map(CypherFile::name)
			.filter((name) -> questions().filter((question) -> question.file().name().equals(name))
				.allMatch((question) -> ALONE.get(question.toString()).isEmpty())))
			.as("statements that nothing answers")
			.isEmpty();
	}

	/** All but the one by which reconciliation tells actors apart, in the whole graph. */
	private static Stream<CypherFile> limited() {
		return GRAPH.files()
			.folder("query")
			.stream()
			.filter((file) -> !"actors-described".equals(file.name()))
			.filter(Within::limits);
	}

	/** A statement with values. */
	private record Question(CypherFile file, Map<String, @Nullable Object> values) {

		@Override
		public String toString() {
			return this.file.name() + " " + new TreeMap<>(this.values);
		}

	}

	/** Each statement with every combination of actors that it takes. */
	private static Stream<Question> questions() {
		return limited().flatMap((file) -> {
			List<Map<String, @Nullable Object>> values = new ArrayList<>(List.of(new HashMap<>()));
			for (CypherFile.Parameter parameter : file.parameters()) {
				List<Map<String, @Nullable Object>> more = new ArrayList<>();
				for (Map<String, @Nullable Object> so : values) {
					for (Object value : choices(file, parameter)) {
						Map<String, @Nullable Object> with = new HashMap<>(so);
						with.put(parameter.name(), value.equals("null") ? null : value);
						more.add(with);
					}
				}
				values = more;
			}
			return values.stream().map((so) -> new Question(file, so));
		});
	}

	private static List<Object> choices(CypherFile file, CypherFile.Parameter parameter) {
		if (parameter.name().equals("ids")) {
			return List.of(file.name().startsWith("relations") ? List.copyOf(ACTORS.values()) : CLAIMS);
		}
		if (file.name().startsWith("actors-by") && parameter.name().equals("words")) {
			return List.of("quill OR rowan");
		}
		if (parameter.name().equals("key")) {
			return List.of(Names.key("Ada Quill"));
		}
		if (parameter.name().equals("wording") && parameter.defaultValue() == null) {
			return List.of(org.onrecord.knowledge.Evidence.wording("the quay is ours 3"));
		}
		if (parameter.name().equals("relation") && parameter.type().startsWith("LIST")
				&& file.name().contains("relations")) {
			return List.of(List.of("CRITICIZED", "REQUESTED", "SUPPORTED"));
		}
		if (parameter.name().equals("relation") && parameter.defaultValue() == null) {
			return List.of("CRITICIZED");
		}
		if (GIVEN.containsKey(parameter.name())
				&& (parameter.defaultValue() == null || parameter.name().equals("limit"))) {
			return List.of(GIVEN.get(parameter.name()));
		}
		if (isActor(parameter)) {
			List<Object> actors = new ArrayList<>(actorsFor(parameter.name()));
			if (parameter.defaultValue() != null) {
				actors.add("null");
			}
			return actors;
		}
		return List.of(Objects.requireNonNullElse(Typed.value(parameter, null), "null"));
	}

	private static boolean isActor(CypherFile.Parameter parameter) {
		return parameter.type().equals("ACTOR") || parameter.description().startsWith("id of the actor ")
				|| parameter.description().equals("id of the actor")
				|| (Set.of("subject", "object").contains(parameter.name()) && parameter.type().equals("STRING"));
	}

	private static List<String> actorsFor(String parameter) {
		return switch (parameter) {
			case "outlet" -> OUTLETS.stream().map(ACTORS::get).toList();
			case "office" -> List.of(ACTORS.get(OFFICE));
			case "state" -> List.of(ACTORS.get("Norrland"));
			default -> PERSONS.stream().map(ACTORS::get).toList();
		};
	}

	private static List<Map<String, @Nullable Object>> rows(Question question, @Nullable Scope scope) {
		Map<String, @Nullable Object> values = new HashMap<>(question.values());
		values.put(Scope.COLLECTION, scope);
		Set<String> hidden = Set.copyOf(Stream.concat(question.file().graph().stream(), Stream.of("score")).toList());
		return ASKING.rows(question.file().name(), values, (row) -> {
			Map<String, @Nullable Object> plain = new LinkedHashMap<>(QueryAnswer.row(row));
			plain.keySet().removeAll(hidden);
			return told(plain);
		});
	}

	/** Without what is null, or only tells what the whole graph calls somebody. */
	private static Map<String, @Nullable Object> told(Map<?, ?> values) {
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		values.forEach((key, value) -> {
			if (value != null) {
				told.put((String) key, (value instanceof Map<?, ?> map) ? told(map)
						: (value instanceof List<?> list) ? list(list) : value);
			}
		});
		return told;
	}

	/** Maps in a list are sorted by whoever shows them. */
	private static List<?> list(List<?> list) {
		return (list.isEmpty() || !(list.get(0) instanceof Map)) ? list
				: list.stream()
					.map((one) -> told((Map<?, ?>) one))
					.sorted(Comparator.comparing((one) -> new TreeMap<>(one).toString()))
					.toList();
	}

	private static final List<String> CLAIMS = readings().subList(0, ARTICLES / 2)
		.stream()
		.flatMap((reading) -> reading.extraction().claims().stream())
		.map((claim) -> claim.id())
		.toList();

	private static List<String> ids(List<Reading> readings) {
		return readings.stream().map((reading) -> reading.article().id()).toList();
	}

	private static Map<String, String> actors() {
		Map<String, String> ids = new TreeMap<>();
		PERSONS.forEach((name) -> ids.put(name, Actor.idOfName(ActorKind.PERSON, name)));
		OUTLETS.forEach((name) -> ids.put(name, Actor.idOfName(ActorKind.ORGANIZATION, name)));
		ids.put(OFFICE, Actor.idOfName(ActorKind.OFFICE, OFFICE));
		ids.put("Norrland", Actor.idOfName(ActorKind.STATE, "Norrland"));
		return ids;
	}

	/** The same invented articles each time; those of the collection name all actors. */
	private static List<Reading> readings() {
		Random random = new Random(7);
		List<Reading> readings = new ArrayList<>();
		for (int i = 0; i < ARTICLES; i++) {
			String day = LocalDate.of(2031, 1, 1).plusDays(random.nextInt(60)).toString();
			Told article = Told.in(OUTLETS.get(random.nextInt(2)), (random.nextInt(12) == 0) ? null : day)
				.a(ActorKind.STATE, "Norrland")
				.office(OFFICE, "Norrland");
			for (int line = 0; line < 5; line++) {
				String one = PERSONS.get(random.nextInt(4));
				String other = PERSONS.get((PERSONS.indexOf(one) + 1 + random.nextInt(3)) % 4);
				String words = (random.nextBoolean() ? "the quay is ours " : "mend the pier ") + random.nextInt(6);
				line(article, random, one, other, words, i + " " + line);
			}
			readings.add(article.reading());
		}
		return readings;
	}

	private static void line(Told article, Random random, String one, String other, String words, String number) {
		List<RelationType> types = List.of(RelationType.values());
		RelationType type = types.get(random.nextInt(types.size()));
		if (random.nextInt(3) == 0) {
			type = List
				.of(RelationType.CRITICIZED, RelationType.REQUESTED, RelationType.APPROVED, RelationType.REJECTED,
						RelationType.SUPPORTED, RelationType.DENIED)
				.get(random.nextInt(6));
		}
		switch (random.nextInt(6)) {
			case 0 -> article.said(one, words, other);
			case 1 -> article.did(one, type, other, words + ", and so on " + number);
			case 2 -> article.tells(one, RelationType.HOLDS_OFFICE, OFFICE, one + " is governor " + number);
			case 3 -> article.states(one, words + " or not " + number, one, type, other,
					random.nextBoolean() ? Polarity.NEGATED : Polarity.AFFIRMED,
					Arrays.asList(Modality.ASSERTED, Modality.FORMER, Modality.PLANNED).get(random.nextInt(3)));
			case 4 -> article.said("spokesperson for " + one, "no word " + number, other)
				.tells("spokesperson for " + one, RelationType.SPOKESPERSON_FOR, one, "who spoke for " + one + number);
			default -> article.tells(one, type, other, words + " tells the paper " + number);
		}
	}

}
