package org.onrecord.extract.attribution;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Manner;

import static org.assertj.core.api.Assertions.assertThat;

class RuleAttributionsTest {

	private static final ShownAttributions SHOWN = new ShownAttributions(AttributionFinder.rules());

	@ParameterizedTest
	@ValueSource(strings = { "The bridge is old.", "\"Stop\"", "---", "12:30" })
	void aTextInWhichNobodySpeaksHasNoAttributions(String text) {
		assertThat(find(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					"The bridge is closed for repairs," Ada Pell said. | Ada Pell | said | "The bridge is closed for repairs,"
					"The bridge is closed for repairs," said Ada Pell, the mayor of Elmsford. | Ada Pell, the mayor of Elmsford | said | "The bridge is closed for repairs,"
					"Is the bridge closed?" she asked. | she | asked | "Is the bridge closed?"
					“We will open the bridge in May,” the engineer told reporters on Monday. | the engineer | told | “We will open the bridge in May,”
					""")
	void aVerbAfterAQuotationReportsIt(String text, String source, String cue, String content) {
		assertThat(only(text)).isEqualTo(source + " | " + cue + " | " + content);
		assertThat(find(text).get(0).manner()).isEqualTo(Manner.DIRECT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					Ada Pell said, "The bridge is closed for repairs." | Ada Pell | said | "The bridge is closed for repairs."
					The mayor said in a statement: "The bridge is closed for repairs." | The mayor | said | "The bridge is closed for repairs."
					""")
	void aVerbBeforeAQuotationReportsIt(String text, String source, String cue, String content) {
		assertThat(only(text)).isEqualTo(source + " | " + cue + " | " + content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					Ada Pell said that the bridge would stay closed. | Ada Pell | said | that the bridge would stay closed
					Ada Pell said the bridge would stay closed. | Ada Pell | said | the bridge would stay closed
					The bridge will stay closed until May, Ada Pell said. | Ada Pell | said | The bridge will stay closed until May
					Ada Pell announced the town would build a second bridge. | Ada Pell | announced | the town would build a second bridge
					Officials believe that the bridge is safe. | Officials | believe | that the bridge is safe
					Ada Pell wrote that the bridge was safe. | Ada Pell | wrote | that the bridge was safe
					""")
	void aClauseOfAVerbIsReported(String text, String source, String cue, String content) {
		assertThat(only(text)).isEqualTo(source + " | " + cue + " | " + content);
		assertThat(find(text).get(0).manner()).isEqualTo(Manner.INDIRECT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					According to Ada Pell, the bridge is closed for repairs. | Ada Pell | According to | the bridge is closed for repairs
					The bridge is closed for repairs, according to the Elmsford Gazette. | the Elmsford Gazette | according to | The bridge is closed for repairs
					""")
	void accordingToNamesTheSource(String text, String source, String cue, String content) {
		assertThat(only(text)).isEqualTo(source + " | " + cue + " | " + content);
	}

	@Test
	void aClauseWithQuotedWordsIsMixed() {
		Attribution found = find("Ada Pell said the repairs would be \"long and dull\" work for the town.").get(0);
		assertThat(found.manner()).isEqualTo(Manner.MIXED);
	}

	@Test
	void whatIsWrittenInAStatementIsReported() {
		List<Attribution> found = find("Elmsford Mayor Ada Pell wrote in a statement that using the fire brigade to "
				+ "guard the bridge \"shows how little Elmsford plans for the people who cross it every day.\"");
		assertThat(found).anySatisfy((attribution) -> {
			assertThat(attribution.rule()).isEqualTo("medium-that");
			assertThat(attribution.source()).extracting(Token::word).endsWith("Ada", "Pell");
			assertThat(attribution.manner()).isEqualTo(Manner.MIXED);
		});
	}

	@Test
	void aParticipleTakesTheSubjectOfItsSentence() {
		assertThat(all("Ada Pell rejected the plan, saying that the bridge was safe."))
			.anySatisfy((found) -> assertThat(found).startsWith("Ada Pell | saying | that the bridge was safe"));
	}

	@Test
	void aNounWithAClauseIsACue() {
		assertThat(all("Residents doubted her claim that the bridge was safe."))
			.anySatisfy((found) -> assertThat(found).contains("claim").endsWith("that the bridge was safe"));
	}

	@Test
	void aQuotationSplitAroundItsCueIsOneContent() {
		String text = "\"While the river may wait,\" Ada Pell said at the time, \"the town of Elmsford can not wait.\"";
		assertThat(only(text))
			.isEqualTo("Ada Pell | said | \"While the river may wait,\" ... \"the town of Elmsford can not wait.\"");
	}

	@Test
	void aFinishedQuotationAfterACuedOneGoesOnWithItsWords() {
		String text = "\"The bridge is closed,\" Ada Pell said. \"I think we will open it in May.\"";
		assertThat(outermost(text))
			.containsExactly("Ada Pell | said | \"The bridge is closed,\" ... \"I think we will open it in May.\"");
	}

	@Test
	void aParagraphThatIsAQuotationGoesOnWithTheSpeakerBefore() {
		String text = "\"The bridge is closed,\" Ada Pell said.\n\"It will open in May.\"\n\"It will be blue.\"";
		List<Attribution> found = find(text);
		assertThat(found).hasSize(3);
		assertThat(found.subList(1, 3)).allSatisfy((next) -> {
			assertThat(next.speakerFrom()).isEqualTo(found.get(0));
			assertThat(next.rule()).isEqualTo(ContinuedQuotations.RULE);
			assertThat(next.source()).isEmpty();
		});
	}

	@Test
	void aQuotationAfterNarrationHasNoSpeaker() {
		String text = "\"The bridge is closed,\" Ada Pell said.\nIt rained in Elmsford.\n\"It will open in May.\"";
		assertThat(find(text)).hasSize(1);
	}

	@Test
	void wordsInsideTheWordsOfAnotherNameTheOuterOne() {
		List<Attribution> found = find("Ada Pell said that Tom Reyes had promised to open the bridge.");
		Attribution outer = found.stream().filter((one) -> one.outer() == null).findFirst().orElseThrow();
		assertThat(found).hasSize(2).anySatisfy((inner) -> assertThat(inner.outer()).isEqualTo(outer));
	}

	@Test
	void theSpeakerIsNotSoughtInsideTheQuotation() {
		assertThat(outermost("\"Tom Reyes knows the bridge is closed,\" the mayor of Elmsford said."))
			.containsExactly("the mayor of Elmsford | said | \"Tom Reyes knows the bridge is closed,\"");
	}

	private static List<Attribution> find(String text) {
		return SHOWN.find(text);
	}

	private static String only(String text) {
		return SHOWN.only(text);
	}

	private static List<String> outermost(String text) {
		return SHOWN.outermost(text);
	}

	private static List<String> all(String text) {
		return SHOWN.all(text);
	}

}
