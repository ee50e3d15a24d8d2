package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.graph.Readings;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.RelationType;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@OnTestGraph
class ClaimsIT {

	private final TestGraph graph = TestGraph.inProcess().clear();

	@Autowired
	private Claims claims;

	@BeforeEach
	void store() {
		this.graph.clear();
		this.graph.writer().store(HarbourTown.readings());
	}

	@Test
	void aClaimLeadsToTheExactWordsOfItsArticle() {
		List<ClaimAnswer> found = find(
				Map.of("speaker", "Mara Lindqvist", "about", "tomas BRANDT", "relation", "criticized"));

		assertThat(found).extracting(ClaimAnswer::content).containsExactly(HarbourTown.QUOTE, HarbourTown.QUOTE);
		assertThat(found).extracting((claim) -> claim.article().outlet())
			.containsExactly("Norrland Mail", "Tidewater Post");
		assertThat(found).allSatisfy((claim) -> {
			assertThat(claim.reports()).isEqualTo(2);
			assertThat(claim.outlets()).isEqualTo(2);
		});
	}

	@Test
	void theSameWordsAreShownOnceInTheNewestArticleThatMeetsTheConditions() {
		assertThat(find(Map.of("speaker", "Mara Lindqvist", "distinct", "true"))).hasSize(1)
			.allMatch((claim) -> claim.article().id().equals(HarbourTown.ECHO.id()));
		assertThat(find(Map.of("speaker", "Mara Lindqvist", "distinct", "true", "outlet", "tidewater post"))).hasSize(1)
			.allMatch((claim) -> claim.article().id().equals(HarbourTown.QUARREL.id()));
		assertThat(find(Map.of("about", "Tomas Brandt", "distinct", "true", "to", "2031-03-03")))
			.extracting(ClaimAnswer::content)
			.contains(HarbourTown.QUOTE);
	}

	@Test
	void everyWayIntoTheGraphGivesTheSameClaims() {
		ClaimAnswer one = find(Map.of("speaker", "Mara Lindqvist")).get(0);
		String edge = one.relation().subject().id() + "|CRITICIZED|" + one.relation().object().id();
		String wording = one.links().sameWords().substring(one.links().sameWords().indexOf('=') + 1);
		List<ClaimAnswer> expected = find(Map.of("speaker", "Mara Lindqvist", "relation", "CRITICIZED"));

		assertThat(find(Map.of("edge", edge))).isEqualTo(expected);
		assertThat(find(Map.of("wording", wording))).isEqualTo(expected);
		assertThat(find(Map.of("q", "\"sold our\" bridge"))).isEqualTo(expected);
		assertThat(find(Map.of("relation", "CRITICIZED"))).isEqualTo(expected);
		assertThat(find(Map.of("about", "Tomas Brandt", "manner", "direct"))).isEqualTo(expected);
		assertThat(find(Map.of("speaker", one.speaker().id(), "about", one.about().get(0).id()))).isEqualTo(expected);
		assertThat(find(Map.of("manner", "direct"))).isEqualTo(expected);
	}

	@Test
	void conditionsHoldTogether() {
		assertThat(find(Map.of("polarity", "negated"))).extracting(ClaimAnswer::content)
			.containsExactly("is weighing a new toll");
		assertThat(find(Map.of("modality", "possible", "relation", "APPROVED"))).hasSize(1);
		assertThat(find(Map.of("status", "accepted"))).isEmpty();
		assertThat(find(Map.of("from", "2031-03-03", "to", "2031-03-03"))).hasSize(1);
		assertThat(find(Map.of("to", "2031-03-01"))).as("articles without a date belong to no period").isEmpty();
		assertThat(find(Map.of("q", "toll", "about", "Mara Lindqvist"))).hasSize(1);
		assertThat(find(Map.of("q", "toll", "speaker", "Mara Lindqvist"))).isEmpty();
		assertThat(find(Map.of("q", "brid*"))).hasSize(2);
	}

	@Test
	void undatedArticlesComeLast() {
		List<ClaimAnswer> all = find(Map.of());

		assertThat(all).hasSize(10);
		assertThat(all.get(9).article().id()).isEqualTo(HarbourTown.NOTE.id());
		assertThat(all.get(0).article().id()).isEqualTo(HarbourTown.ECHO.id());
	}

	@Test
	void aNestedClaimNamesBothSpeakers() {
		ClaimAnswer nested = find(Map.of("speaker", "Harbour Council")).get(0);

		assertThat(nested.nested()).isTrue();
		assertThat(nested.assertedBy().name()).isEqualTo("spokesperson for Tomas Brandt");
		assertThat(nested.assertedBy().unnamed()).isTrue();
	}

	@Test
	void aNameThatTwoActorsHaveIsNotChosenBetween() {
		OnRecordException refused = catchThrowableOfType(OnRecordException.class,
				() -> find(Map.of("speaker", "Lindqvist")));

		assertThat(refused.reason()).isEqualTo(OnRecordException.Reason.CONFLICT);
		assertThat(refused.problem()).isEqualTo("ambiguous-name");
		assertThat(refused.message()).contains("speaker", "Mara Lindqvist", "Jonas Lindqvist");
		assertThat(refused.details()).containsEntry("parameter", "speaker");
	}

	@Test
	void anUnknownNameGetsNearOnes() {
		OnRecordException refused = catchThrowableOfType(OnRecordException.class,
				() -> find(Map.of("about", "Tomas Brand")));

		assertThat(refused.reason()).isEqualTo(OnRecordException.Reason.UNKNOWN);
		assertThat(refused.message()).contains("about", "\"Tomas Brand\"", "Tomas Brandt (person");
	}

	@Test
	void aNameIsFoundByItsWordsWhereNobodyIsCalledExactlySo() {
		assertThat(find(Map.of("speaker", "Lindqvist, Mara"))).hasSize(2);
		assertThat(find(Map.of("speaker", "spokesperson for Brandt"))).hasSize(1);
	}

	@Test
	void hostileNamesAreOnlyNames() {
		for (String hostile : List.of("' OR 1=1 //", "\"}) DETACH DELETE n //", "<script>alert(1)</script>", "\\",
				"*:*", "nameKeys:*", "[* TO *]", "AND", "!!!", "\u0000", "a~2 || b", "\uD83D\uDE00")) {
			assertThatThrownBy(() -> find(Map.of("speaker", hostile))).isInstanceOfSatisfying(OnRecordException.class,
					(refused) -> assertThat(refused.reason()).isEqualTo(OnRecordException.Reason.UNKNOWN));
		}
		for (String hostile : List.of("' OR 1=1 //", "text:*", "[a TO z]", "AND OR NOT", "bridge)", "\"bridge", "a~2",
				"{{7*7}}", "/x/")) {
			try {
				assertThat(find(Map.of("q", hostile))).as(hostile).hasSizeLessThan(3);
			}
			catch (OnRecordException ex) {
				assertThat(ex.problem()).as(hostile).isIn("malformed-search", "invalid-parameter");
			}
		}
		assertThat(find(Map.of())).hasSize(10);
	}

	@Test
	void walkingTheCursorsGivesEachClaimOnceWhileArticlesAreAdded() {
		this.graph.writer().store(Readings.generate(40));
		for (Map<String, String> question : List.of(Map.<String, String>of(), Map.of("about", "Ida Marsh"),
				Map.of("speaker", "Ida Marsh"), Map.of("q", "long"), Map.of("relation", "REQUESTED"))) {
			List<String> before = find(question).stream().map(ClaimAnswer::id).toList();
			List<String> walked = new ArrayList<>();
			String cursor = null;
			int added = 40;
			do {
				Page<ClaimAnswer> page = this.claims.find(ClaimQuery.of(question).at(new Paging(7, cursor)));
				assertThat(page.answers()).hasSizeBetween(1, 7);
				walked.addAll(page.answers().stream().map(ClaimAnswer::id).toList());
				cursor = page.next();
				added++;
				this.graph.writer().store(Readings.generate(added).subList(added - 1, added));
			}
			while (cursor != null);

			assertThat(before.size()).isGreaterThan(7);
			assertThat(walked).as("%s", question).doesNotHaveDuplicates().containsAll(before);
		}
	}

	@Test
	void theCursorOfAnotherQuestionIsRefused() {
		String cursor = this.claims.find(ClaimQuery.of(Map.of("limit", "2"))).next();

		assertThat(cursor).isNotNull();
		assertThat(this.claims.find(ClaimQuery.of(Map.of("limit", "3", "cursor", cursor))).answers()).hasSize(3);
		assertThatThrownBy(() -> find(Map.of("manner", "direct", "cursor", cursor)))
			.hasMessageContaining("another question");
		assertThatThrownBy(() -> find(Map.of("cursor", "%%%"))).hasMessageContaining("not given out");
	}

	@Test
	void theQuestionCanBeDrawnInBrowserWithItsValuesAsLiterals() {
		String cypher = this.claims.cypher(ClaimQuery.of(Map.of("about", "Tomas Brandt", "outlet",
				"Mayor's \"Mail\" \\", "relation", RelationType.CRITICIZED.name())));

		assertThat(cypher).doesNotContain("$").contains("'Mayor\\'s \"Mail\" \\\\'");
		this.graph.run(cypher, Map.of());
	}

	private List<ClaimAnswer> find(Map<String, String> question) {
		ClaimQuery query = ClaimQuery.of(question);
		return this.claims.find(query.at(new Paging(500, query.paging().cursor()))).answers();
	}

}
