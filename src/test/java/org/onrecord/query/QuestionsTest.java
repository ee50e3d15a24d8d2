package org.onrecord.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.RelationType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QuestionsTest {

	@Test
	void nothingAskedIsTheFirstPageOfEverything() {
		ClaimQuery query = ClaimQuery.of(Map.of());

		assertThat(query.speaker()).isNull();
		assertThat(query.paging()).isEqualTo(new Paging(50, null));
		assertThat(query.filters()).isEqualTo(Filters.NONE);
		assertThat(query).isEqualTo(ClaimQuery.of(Map.of("speaker", " ", "about", "", "from", "")));
	}

	@Test
	void wordsAreReadInAnyCase() {
		assertThat(ClaimQuery.of(Map.of("relation", "requested")).filters().relations())
			.containsExactly(RelationType.REQUESTED);
		assertThat(ActorQuery.of(Map.of("kind", "PERSON")).kind()).isEqualTo(ActorKind.PERSON);
	}

	@Test
	void aTextThatIsTooLongForANameIsRefused() {
		assertThatExceptionOfType(OnRecordException.class)
			.isThrownBy(() -> ClaimQuery.of(Map.of("speaker", "a".repeat(1001))))
			.withMessageContaining("speaker");
	}

	@Test
	void aPeriodThatEndsLeavesOutWhatHasNoDate() {
		assertThat(Period.ALWAYS.firstKey()).isEqualTo("0001-01-01");
		assertThat(new Period(null, LocalDate.of(2031, 1, 1)).firstKey()).isEqualTo("0001-01-02");
	}

	@Test
	void aCursorIsReadBackByItsOwnQuestionOnly() {
		List<String> keys = List.of("2031-03-02", "", "an id \u2014 with anything");
		String text = new Cursor("who").behind(keys);

		assertThat(new Cursor("who").read(new Paging(5, text), 3)).isEqualTo(Optional.of(keys));
		assertThat(new Cursor("who").read(Paging.first(), 3)).isEmpty();
		assertThatExceptionOfType(OnRecordException.class)
			.isThrownBy(() -> new Cursor("whom").read(new Paging(5, text), 3))
			.withMessageContaining("another question");
		assertThatExceptionOfType(OnRecordException.class)
			.isThrownBy(() -> new Cursor("who").read(new Paging(5, text), 2));
	}

	@Test
	void severalValuesAreTheSameQuestionInAnyOrderAndForm() {
		MultiValueMap<String, String> oneByOne = new LinkedMultiValueMap<>();
		oneByOne.addAll("relation", List.of("approved", "REQUESTED", "requested"));

		assertThat(ClaimQuery.of(oneByOne)).isEqualTo(ClaimQuery.of(Map.of("relation", "Requested, ,approved")));
		assertThat(ClaimQuery.of(Map.of("manner", ",")).filters()).isEqualTo(Filters.NONE);
		assertThatExceptionOfType(OnRecordException.class)
			.isThrownBy(() -> ClaimQuery.of(Map.of("manner", "direct,shouted")))
			.withMessageContaining("\"shouted\"")
			.withMessageContaining("narration");
	}

	@Test
	void aCommaBelongsToTheNameOfAnOutlet() {
		MultiValueMap<String, String> outlets = new LinkedMultiValueMap<>();
		outlets.addAll("outlet", List.of("Ash, Birch & Co", "The Lantern", " "));

		assertThat(ClaimQuery.of(outlets).filters().outlets()).containsExactly("Ash, Birch & Co", "The Lantern");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-0.1", "1.1", "NaN", "high" })
	void aConfidenceThatIsNoProbabilityIsRefused(String confidence) {
		assertThatExceptionOfType(OnRecordException.class)
			.isThrownBy(() -> ClaimQuery.of(Map.of("confidence", confidence)))
			.withMessageContaining("confidence");
	}

	@Test
	void relevanceNeedsWords() {
		assertThat(ClaimQuery.of(Map.of("order", "relevance", "q", "toll")).order()).isEqualTo(ClaimOrder.RELEVANCE);
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> ClaimQuery.of(Map.of("order", "relevance")))
			.satisfies((refused) -> assertThat(refused.details()).containsEntry("parameter", "order"));
	}

	@Test
	void namesAreSearchedWordByWord() {
		assertThat(LuceneText.nameWords("O'Neil (OR)")).isEqualTo("nameKeys:\"oneil\" AND nameKeys:\"or\"");
	}

	@Test
	void valuesStandInBrowserTextAsLiteralsThatEndWhereTheyEnd() {
		assertThat(BrowserText.literal("it's \\ \"so\"\n\u2028")).isEqualTo("'it\\'s \\\\ \"so\"\\u000a\\u2028'");
		assertThat(BrowserText.literal(null)).isEqualTo("null");
		assertThat(BrowserText.literal(List.of("a", 1, true))).isEqualTo("['a', 1, true]");
		assertThat(BrowserText.literal("$limit \uD83C\uDF09")).isEqualTo("'$limit \uD83C\uDF09'");
	}

}
