package org.onrecord.extract.attribution;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Models;
import org.onrecord.extract.quotation.QuotationFinder;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;

import static org.assertj.core.api.Assertions.assertThat;

class CircumstancesTest {

	@Test
	void aMediumAloneStaysTheContent() {
		assertThat(read("Mona Tarr praised the letter.")).isEqualTo("praised | the letter");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Mona Tarr criticized Rhys Dole in a written statement. | criticized in a written statement | Rhys Dole
			Mona Tarr praised Rhys Dole on Tuesday. | praised on Tuesday | Rhys Dole
			Mona Tarr praised Rhys Dole at a press conference. | praised at a press conference | Rhys Dole
			Mona Tarr criticized Rhys Dole in a series of tweets. | criticized in a series of tweets | Rhys Dole
			""")
	void whereAndWhenBelongToTheCue(String text, String cue, String content) {
		assertThat(read(text)).isEqualTo(cue + " | " + content);
	}

	@Test
	void severalOfThemAllGoWithTheCue() {
		assertThat(read("Mona Tarr criticized Rhys Dole in an interview with the Gazette on Monday."))
			.isEqualTo("criticized in an interview with the Gazette on Monday | Rhys Dole");
	}

	@Test
	void theReasonStays() {
		assertThat(read("Mona Tarr criticized Rhys Dole for closing the pool."))
			.isEqualTo("criticized | Rhys Dole for closing the pool");
		assertThat(read("Mona Tarr criticized the board at a press conference for closing the pool."))
			.isEqualTo("criticized at a press conference | the board for closing the pool");
	}

	@Test
	void whatBelongsToTheObjectStays() {
		assertThat(read("Mona Tarr criticized errors in the report.")).isEqualTo("criticized | errors in the report");
		assertThat(read("Mona Tarr condemned the attack in Paris.")).isEqualTo("condemned | the attack in Paris");
		assertThat(read("Mona Tarr criticized last week's vote.")).isEqualTo("criticized | last week's vote");
	}

	@Test
	void clausesKeepTheirOwnTimes() {
		assertThat(read("Mona Tarr said that the pool would close on Tuesday."))
			.isEqualTo("said | that the pool would close on Tuesday");
	}

	private static String read(String text) {
		AnnotatedText annotated = Models.annotate(text);
		List<Attribution> found = AttributionFinder.rules().find(annotated, new QuotationFinder().find(annotated));
		assertThat(found).hasSize(1);
		return words(found.get(0).cue()) + " | " + words(found.get(0).content());
	}

	private static String words(List<Token> tokens) {
		return tokens.stream().map(Token::word).collect(Collectors.joining(" ")).replace(" 's", "'s");
	}

}
