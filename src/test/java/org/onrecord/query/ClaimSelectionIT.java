package org.onrecord.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.graph.Readings;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.ClaimStatus;
import org.onrecord.knowledge.OnRecordException;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Filters, orders and counts against the same choice made by hand from all claims. */
@OnTestGraph
class ClaimSelectionIT {

	private static final String BUSY = "Ida Marsh";

	private static final TestGraph GRAPH = TestGraph.inProcess();

	@Autowired
	private Claims claims;

	@Autowired
	private ClaimCounts counts;

	private static int articles = 40;

	@BeforeAll
	static void store() {
		GRAPH.clear();
		GRAPH.writer().store(HarbourTown.readings());
		GRAPH.writer().store(Readings.generate(articles));
		GRAPH.run("MATCH (c:Claim) WHERE c.id < '8' SET c.status = 'accepted'", Map.of());
	}

	@Test
	void everyFilterChoosesAloneOnEveryWayIntoTheGraph() {
		for (Map<String, String> way : ways().values()) {
			List<ClaimAnswer> all = find(way);
			filters().forEach((condition, wanted) -> {
				if (!way.containsKey(condition.getKey())) {
					assertThat(find(with(way, condition))).as("%s and %s", way, condition)
						.isEqualTo(all.stream().filter(wanted).toList());
				}
			});
		}
	}

	@Test
	void filtersHoldTogether() {
		List<Map.Entry<Map.Entry<String, String>, Predicate<ClaimAnswer>>> filters = List.copyOf(filters().entrySet());
		List<ClaimAnswer> all = find(Map.of());
		for (int i = 0; i + 1 < filters.size(); i++) {
			Map.Entry<String, String> one = filters.get(i).getKey();
			Map.Entry<String, String> other = filters.get(i + 1).getKey();
			if (!one.getKey().equals(other.getKey())) {
				assertThat(find(with(with(Map.of(), one), other))).as("%s and %s", one, other)
					.isEqualTo(
							all.stream().filter(filters.get(i).getValue().and(filters.get(i + 1).getValue())).toList());
			}
		}
	}

	@Test
	void theOldestFirstIsTheNewestFirstTurnedRound() {
		ways().forEach((name, way) -> {
			List<ClaimAnswer> newest = new ArrayList<>(find(way));
			Collections.reverse(newest);

			assertThat(find(with(way, Map.entry("order", "oldest")))).as(name).hasSizeGreaterThan(1).isEqualTo(newest);
		});
	}

	@Test
	void pagesOfTheOldestFirstHoldEachClaimOnceWhileArticlesAreAdded() {
		for (Map<String, String> way : ways().values()) {
			Map<String, String> question = with(way, Map.entry("order", "oldest"));
			List<String> before = ids(find(question));

			assertThat(walked(question, before.size() / 6 + 1)).as("%s", question)
				.doesNotHaveDuplicates()
				.containsAll(before);
		}
	}

	@Test
	void pagesOfTheBestMatchesStayAsTheyWereWhileArticlesShiftTheScores() {
		Map<String, String> question = Map.of("q", "long OR winter OR bridge", "order", "relevance");
		List<String> before = ids(find(question));

		assertThat(before).hasSizeGreaterThan(20).doesNotHaveDuplicates();
		assertThat(walked(question, 7)).isEqualTo(before);
		assertThat(ids(find(question))).as("the first page is asked anew").isNotEqualTo(before);
	}

	@Test
	void theBestMatchComesFirst() {
		List<ClaimAnswer> found = find(Map.of("q", "toll OR fair OR council", "order", "relevance"));

		assertThat(found).hasSizeGreaterThan(2)
			.first()
			.extracting(ClaimAnswer::content)
			.asString()
			.contains("toll was fair");
		assertThat(found).last().extracting(ClaimAnswer::content).asString().doesNotContain("fair");
		assertThat(ids(found)).containsExactlyInAnyOrderElementsOf(ids(find(Map.of("q", "toll OR fair OR council"))));
	}

	@Test
	void aRankingThatIsForgottenIsNotGuessed() {
		Map<String, String> question = Map.of("q", "long", "order", "relevance");
		Cursor cursor = new Cursor(ClaimQuery.of(question).everyPage());
		OnRecordException refused = catchThrowableOfType(OnRecordException.class,
				() -> find(with(question, Map.entry("cursor", cursor.behind(List.of("0000000000000", "7"))))));

		assertThat(refused.reason()).isEqualTo(OnRecordException.Reason.GONE);
		assertThat(refused.problem()).isEqualTo("cursor-expired");
		assertThat(refused.message()).contains("first page");
	}

	@Test
	void totalsAreExact() {
		ways().forEach((name, way) -> {
			assertThat(this.counts.total(ClaimQuery.of(way))).as(name).isEqualTo(find(way).size());
			Map<String, String> distinct = with(way, Map.entry("distinct", "true"));
			assertThat(this.counts.total(ClaimQuery.of(distinct))).as(name).isEqualTo(find(distinct).size());
		});
		assertThat(this.counts.total(ClaimQuery.of(Map.of("q", "nowhere")))).isZero();
	}

	@Test
	void facetsCountWhatAPersonWouldCount() {
		for (Map<String, String> way : ways().values()) {
			List<ClaimAnswer> all = find(way);
			FacetCounts counted = this.counts.facets(ClaimQuery.of(with(way,
					Map.entry("facets", "relation,outlet,manner,polarity,modality,status,speaker,about,month,rule"))));

			assertThat(counted.of()).isEqualTo(all.size());
			assertThat(counted.complete()).isTrue();
			assertCounts(counted, "relation", all, one((claim) -> relation(claim, (stated) -> stated.type().name())));
			assertCounts(counted, "polarity", all, one((claim) -> relation(claim, (said) -> said.polarity().word())));
			assertCounts(counted, "modality", all, one((claim) -> relation(claim, (said) -> said.modality().word())));
			assertCounts(counted, "outlet", all, one((claim) -> claim.article().outlet()));
			assertCounts(counted, "manner", all, one((claim) -> claim.manner().word()));
			assertCounts(counted, "status", all, one((claim) -> claim.status().word()));
			assertCounts(counted, "rule", all, one(ClaimAnswer::rule));
			assertCounts(counted, "month", all, one((claim) -> month(claim.article().publishedAt())));
			assertCounts(counted, "speaker", all,
					one((claim) -> (claim.speaker() != null) ? claim.speaker().id() : null));
			assertCounts(counted, "about", all, (claim) -> claim.about().stream().map(ActorBrief::id).toList());
		}
	}

	@Test
	void facetsNameActorsAndLeaveOutWhatNobodyAskedFor() {
		FacetCounts counted = this.counts.facets(ClaimQuery.of(Map.of("about", "Tomas Brandt", "facets", "speaker")));

		assertThat(counted.values()).containsOnlyKeys("speaker");
		assertThat(counted.values().get("speaker").top()).extracting(FacetCounts.Count::name)
			.contains("Mara Lindqvist");
	}

	@Test
	void aValueOfAFacetIsTheConditionThatFindsItsClaims() {
		// As if some articles had written it so; all of them are of the one actor
		GRAPH.run("MATCH (c:Claim {outlet: 'The Quill Courier'}) WHERE c.id < 'c' SET c.outlet = 'The QUILL Courier' "
				+ "WITH count(c) AS claims MATCH (a:Actor) WHERE 'The Quill Courier' IN a.names "
				+ "SET a.names = ['The QUILL Courier'] + a.names", Map.of());
		FacetCounts counted = this.counts.facets(ClaimQuery.of(Map.of("facets", "outlet,relation,status")));

		counted.values()
			.forEach((facet, values) -> values.top()
				.forEach((value) -> assertThat(find(Map.of(facet, value.value()))).as(value.value())
					.hasSize((int) value.claims())));
		assertThat(counted.values().get("outlet").top()).extracting((value) -> value.value().toLowerCase(Locale.ROOT))
			.containsOnlyOnce("the quill courier");
		GRAPH.run("MATCH (c:Claim {outlet: 'The QUILL Courier'}) SET c.outlet = 'The Quill Courier' "
				+ "WITH count(c) AS claims MATCH (a:Actor) WHERE 'The QUILL Courier' IN a.names SET a.names = a.names[1..]",
				Map.of());
	}

	/** A question for each statement that finds claims. */
	private Map<String, Map<String, String>> ways() {
		ClaimAnswer quoted = this.claims.find(ClaimQuery.of(Map.of("q", "sold"))).answers().get(0);
		String edge = quoted.relation().subject().id() + "|CRITICIZED|" + quoted.relation().object().id();
		Map<String, Map<String, String>> ways = new LinkedHashMap<>();
		ways.put("claims", Map.of());
		ways.put("claims-by-speaker", Map.of("speaker", BUSY));
		ways.put("claims-about", Map.of("about", BUSY));
		ways.put("claims-by-speaker-about", Map.of("speaker", BUSY, "about", "Odo Fenn"));
		ways.put("claims-by-relation", Map.of("relation", "CRITICIZED"));
		ways.put("claims-by-relations", Map.of("relation", "CRITICIZED,APPROVED,REQUESTED,PRAISED"));
		ways.put("claims-by-outlets", Map.of("outlet", "the QUILL courier"));
		ways.put("claims-by-words", Map.of("q", "long"));
		ways.put("claims-of-edge", Map.of("edge", edge));
		ways.put("claims-of-wording",
				Map.of("wording", quoted.links().sameWords().substring("/api/claims?wording=".length())));
		ways.forEach((name,
				way) -> assertThat(ClaimSearch.of(ClaimQuery.of(way), null, null, List.of(), List.of(), 1).statement())
					.isEqualTo(name));
		return ways;
	}

	/** Conditions, and the same by hand. */
	private static Map<Map.Entry<String, String>, Predicate<ClaimAnswer>> filters() {
		Map<Map.Entry<String, String>, Predicate<ClaimAnswer>> filters = new LinkedHashMap<>();
		filters.put(Map.entry("relation", "criticized"),
				(claim) -> "CRITICIZED".equals(relation(claim, (stated) -> stated.type().name())));
		filters.put(Map.entry("polarity", "negated"),
				(claim) -> "negated".equals(relation(claim, (stated) -> stated.polarity().word())));
		filters.put(Map.entry("modality", "planned,possible"), (claim) -> Set.of("planned", "possible")
			.contains("" + relation(claim, (stated) -> stated.modality().word())));
		filters.put(Map.entry("manner", "direct,mixed"),
				(claim) -> Set.of("direct", "mixed").contains(claim.manner().word()));
		filters.put(Map.entry("status", "accepted"), (claim) -> claim.status() == ClaimStatus.ACCEPTED);
		filters.put(Map.entry("confidence", "0.5"), (claim) -> claim.confidence() >= 0.5);
		filters.put(Map.entry("outlet", "the QUILL courier"),
				(claim) -> "The Quill Courier".equals(claim.article().outlet()));
		filters.put(Map.entry("from", "2030-07-01"), (claim) -> day(claim).compareTo("2030-07-01") >= 0);
		filters.put(Map.entry("to", "2030-09-30"),
				(claim) -> !day(claim).isEmpty() && day(claim).compareTo("2030-09-30") <= 0);
		filters.put(Map.entry("relation", "SUPPORTED,APPROVED"), (claim) -> Set.of("SUPPORTED", "APPROVED")
			.contains("" + relation(claim, (stated) -> stated.type().name())));
		filters.put(Map.entry("polarity", "affirmed,negated"), (claim) -> claim.relation() != null);
		return filters;
	}

	private static void assertCounts(FacetCounts counted, String facet, List<ClaimAnswer> all,
			Function<ClaimAnswer, List<String>> values) {
		Map<String, Long> byHand = all.stream()
			.map(values)
			.flatMap(Collection::stream)
			.filter(Objects::nonNull)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		List<FacetCounts.Count> top = counted.values().get(facet).top();
		long shown = top.stream().mapToLong(FacetCounts.Count::claims).sum();

		assertThat(top).as(facet)
			.hasSize(Math.min(20, byHand.size()))
			.allSatisfy((count) -> assertThat(count.claims()).isEqualTo(byHand.get(count.value())))
			.isSortedAccordingTo(Comparator.comparingLong(FacetCounts.Count::claims).reversed());
		assertThat(counted.values().get(facet).others()).as(facet)
			.isEqualTo(byHand.values().stream().mapToLong(Long::longValue).sum() - shown);
		assertThat(counted.values().get(facet).none()).as(facet)
			.isEqualTo(all.stream().filter((claim) -> values.apply(claim).stream().allMatch(Objects::isNull)).count());
	}

	private static Function<ClaimAnswer, List<String>> one(Function<ClaimAnswer, String> value) {
		return (claim) -> Collections.singletonList(value.apply(claim));
	}

	private static <T> T relation(ClaimAnswer claim, Function<ClaimAnswer.StatedRelation, T> part) {
		return (claim.relation() != null) ? part.apply(claim.relation()) : null;
	}

	private static String day(ClaimAnswer claim) {
		return (claim.article().publishedAt() != null) ? claim.article().publishedAt().substring(0, 10) : "";
	}

	private static String month(String day) {
		return (day != null) ? day.substring(0, 7) : null;
	}

	private static Map<String, String> with(Map<String, String> question, Map.Entry<String, String> condition) {
		Map<String, String> more = new HashMap<>(question);
		more.put(condition.getKey(), condition.getValue());
		return more;
	}

	/** All pages, with an article stored behind each. */
	private List<String> walked(Map<String, String> question, int limit) {
		List<String> walked = new ArrayList<>();
		String cursor = null;
		do {
			Page<ClaimAnswer> page = this.claims.find(ClaimQuery.of(question).at(new Paging(limit, cursor)));
			walked.addAll(ids(page.answers()));
			cursor = page.next();
			articles++;
			GRAPH.writer().store(Readings.generate(articles).subList(articles - 1, articles));
		}
		while (cursor != null);
		return walked;
	}

	private static List<String> ids(List<ClaimAnswer> claims) {
		return claims.stream().map(ClaimAnswer::id).toList();
	}

	private List<ClaimAnswer> find(Map<String, String> question) {
		ClaimQuery query = ClaimQuery.of(question);
		return this.claims.find(query.at(new Paging(500, query.paging().cursor()))).answers();
	}

}
