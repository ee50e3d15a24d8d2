package org.onrecord.extract.attribution;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Manner;

import static org.assertj.core.api.Assertions.assertThat;

/** What the model that comes with the program finds in sentences that are plain. */
class LearnedAttributionsTest {

	private static final ShownAttributions SHOWN = new ShownAttributions(AttributionFinder.learned());

	@ParameterizedTest
	@ValueSource(strings = { "The bridge is old.", "\"Stop\"", "---", "12:30", "It rained in Elmsford on Monday." })
	void aTextInWhichNobodySpeaksHasNoAttributions(String text) {
		assertThat(SHOWN.find(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					"The bridge is closed for repairs," Ada Pell said. | Ada Pell | said | "The bridge is closed for repairs,"
					"The bridge is closed for repairs," said Ada Pell, the mayor of Elmsford. | Ada Pell, the mayor of Elmsford | said | "The bridge is closed for repairs,"
					Ada Pell said, "The bridge is closed for repairs." | Ada Pell | said | "The bridge is closed for repairs."
					Ada Pell said that the bridge would stay closed. | Ada Pell | said | that the bridge would stay closed
					Ada Pell said the bridge would stay closed. | Ada Pell | said | the bridge would stay closed
					The bridge will stay closed until May, Ada Pell said. | Ada Pell | said | The bridge will stay closed until May
					According to Ada Pell, the bridge is closed for repairs. | Ada Pell | According to | the bridge is closed for repairs
					Ada Pell criticized the governor for closing the bridge. | Ada Pell | criticized | the governor for closing the bridge
					""")
	void plainReportsAreFoundWhole(String text, String source, String cue, String content) {
		assertThat(SHOWN.only(text)).isEqualTo(source + " | " + cue + " | " + content);
	}

	@Test
	void aQuotationSplitAroundItsCueIsOneContent() {
		String text = "\"While the river may wait,\" Ada Pell said at the time, \"the town of Elmsford can not wait.\"";
		assertThat(SHOWN.outermost(text)).singleElement()
			.asString()
			.endsWith("\"While the river may wait,\" ... \"the town of Elmsford can not wait.\"");
	}

	@Test
	void wordsGoOnOverTheEndOfTheSentence() {
		String text = "\"The bridge is closed,\" Ada Pell said. \"I think we will open it in May.\"";
		assertThat(SHOWN.outermost(text))
			.containsExactly("Ada Pell | said | \"The bridge is closed,\" ... \"I think we will open it in May.\"");
	}

	@Test
	void aParticipleTakesTheSubjectOfItsSentence() {
		assertThat(SHOWN.all("Ada Pell rejected the plan on Monday, saying that the bridge was safe."))
			.anySatisfy((found) -> assertThat(found).startsWith("Ada Pell | saying | that the bridge was safe"));
	}

	@Test
	void wordsInsideTheWordsOfAnotherNameTheOuterOne() {
		List<Attribution> found = SHOWN.find("Ada Pell said that Tom Reyes had promised to open the bridge.");
		Attribution outer = found.stream().filter((one) -> one.outer() == null).findFirst().orElseThrow();
		assertThat(found).hasSize(2).anySatisfy((inner) -> assertThat(inner.outer()).isEqualTo(outer));
	}

	@Test
	void aClauseWithQuotedWordsIsMixed() {
		Attribution found = SHOWN.find("Ada Pell said the repairs would be \"long and dull\" work for the town.")
			.get(0);
		assertThat(found.manner()).isEqualTo(Manner.MIXED);
	}

	@Test
	void plainReportsAreSurerThanOddOnes() {
		double plain = SHOWN.find("Ada Pell said that the bridge would stay closed.").get(0).confidence();
		assertThat(plain).isGreaterThan(0.9);
		assertThat(SHOWN.find("The decision speaks to how far the town has come."))
			.allSatisfy((odd) -> assertThat(odd.confidence()).isLessThan(plain));
	}

	@Test
	void noTokenIsBothSourceAndContent() {
		for (Attribution found : SHOWN
			.find("\"Tom Reyes, who spoke for the town, said no,\" Ada Pell told reporters, adding she agreed.")) {
			assertThat(found.source()).extracting(Token::index)
				.doesNotContainAnyElementsOf(found.content().stream().map(Token::index).toList());
		}
	}

}
