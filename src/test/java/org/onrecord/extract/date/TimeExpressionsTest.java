package org.onrecord.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.ReportedDate;

import static org.assertj.core.api.Assertions.assertThat;

class TimeExpressionsTest {

	private static final LocalDate DAY_BEFORE = LocalDate.of(2031, 6, 10);

	// Of the days of publication, 2031-07-16 is a Wednesday, 2031-07-13 a Sunday
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			on Tuesday                    | 2031-07-16 | 2031-07-15
			on Wednesday                  | 2031-07-16 | 2031-07-16
			on Thursday                   | 2031-07-16 | 2031-07-10
			Sunday                        | 2031-07-13 | 2031-07-13
			last Sunday                   | 2031-07-13 | 2031-07-06
			this past Sunday              | 2031-07-16 | 2031-07-13
			next Wednesday                | 2031-07-16 | 2031-07-23
			this coming Friday            | 2031-07-16 | 2031-07-18
			late Tuesday night            | 2031-07-16 | 2031-07-15
			on Friday                     | 2032-01-01 | 2031-12-26
			yesterday                     | 2032-03-01 | 2032-02-29
			yesterday                     | 2032-01-01 | 2031-12-31
			tomorrow                      | 2031-12-31 | 2032-01-01
			today                         | 2031-07-16 | 2031-07-16
			this morning                  | 2031-07-16 | 2031-07-16
			last night                    | 2031-07-01 | 2031-06-30
			two days ago                  | 2031-07-01 | 2031-06-29
			a week ago                    | 2031-07-16 | 2031-W28
			three hours ago               | 2031-07-16 | 2031-07-16
			a month ago                   | 2031-03-31 | 2031-02
			12 years ago                  | 2031-03-31 | 2019
			last week                     | 2031-07-13 | 2031-W27
			this week                     | 2031-07-13 | 2031-W28
			next week                     | 2031-12-29 | 2032-W02
			last week                     | 2032-01-01 | 2031-W52
			over the weekend              | 2031-07-16 | 2031-W28
			over the weekend              | 2031-07-13 | 2031-W28
			last weekend                  | 2031-07-13 | 2031-W27
			last weekend                  | 2031-07-16 | 2031-W28
			earlier this month            | 2031-07-16 | 2031-07
			earlier in the week           | 2031-07-16 | 2031-W29
			late last month               | 2031-01-16 | 2030-12
			next month                    | 2031-12-16 | 2032-01
			last year                     | 2031-07-16 | 2030
			earlier this year             | 2031-07-16 | 2031
			on July 15                    | 2031-07-16 | 2031-07-15
			on July 25                    | 2031-07-16 | 2030-07-25
			on Dec. 30                    | 2032-01-02 | 2031-12-30
			on Sept. 9                    | 2031-10-01 | 2031-09-09
			on Feb. 29                    | 2031-07-16 | 2028-02-29
			on July 25 , 2015             | 2031-07-16 | 2015-07-25
			on 25 July 2015               | 2031-07-16 | 2015-07-25
			the 25th of July              | 2031-07-26 | 2031-07-25
			July 3 - 5                    | 2031-07-16 | 2031-07-03
			July 3-5                      | 2031-07-16 | 2031-07-03
			July 3 and 4                  | 2031-07-16 | 2031-07-03
			on Tuesday , Oct. 28          | 2031-10-29 | 2031-10-28
			Monday , Oct. 28              | 2031-10-27 | 2030-10-28
			in July                       | 2031-07-16 | 2031-07
			in August                     | 2031-07-16 | 2030-08
			in May                        | 2031-07-16 | 2031-05
			last July                     | 2031-07-16 | 2030-07
			next July                     | 2031-07-16 | 2032-07
			this October                  | 2031-07-16 | 2031-10
			in early March                | 2031-07-16 | 2031-03
			in July 2015                  | 2031-07-16 | 2015-07
			in March of 1963              | 2031-07-16 | 1963-03
			in 1963                       | 2031-07-16 | 1963
			since early 2015              | 2031-07-16 | 2015
			2015-07-25                    | 2031-07-16 | 2015-07-25
			7/25/2015                     | 2031-07-16 | 2015-07-25
			in the spring                 | 2031-07-16 | 2031-03/2031-05
			last fall                     | 2031-10-16 | 2030-09/2030-11
			last summer                   | 2031-10-16 | 2031-06/2031-08
			this winter                   | 2032-02-16 | 2031-12/2032-02
			next spring                   | 2031-10-16 | 2032-03/2032-05
			in the summer of 2015         | 2031-07-16 | 2015-06/2015-08
			spring 2015                   | 2031-07-16 | 2015-03/2015-05
			the third quarter of 2015     | 2031-07-16 | 2015-07/2015-09
			the first quarter             | 2031-07-16 | 2031-01/2031-03
			""")
	void whatIsPastWasOnTheLatestFittingDay(String words, LocalDate published, String date) {
		assertThat(dates(words, new Viewpoint(published, null, false))).containsExactly(date);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			on Tuesday                    | 2031-07-16 | 2031-07-22
			on Wednesday                  | 2031-07-16 | 2031-07-16
			on July 25                    | 2031-07-16 | 2031-07-25
			on July 15                    | 2031-07-16 | 2032-07-15
			on Feb. 29                    | 2031-07-16 | 2032-02-29
			on Jan. 3                     | 2031-12-30 | 2032-01-03
			in November                   | 2031-11-03 | 2031-11
			in March                      | 2031-11-03 | 2032-03
			in the spring                 | 2031-11-03 | 2032-03/2032-05
			this weekend                  | 2031-07-16 | 2031-W29
			later this month              | 2031-07-16 | 2031-07
			last Friday                   | 2031-07-16 | 2031-07-11
			on July 25 , 2015             | 2031-07-16 | 2015-07-25
			""")
	void whatLiesAheadIsOnTheNextFittingDay(String words, LocalDate published, String date) {
		assertThat(dates(words, new Viewpoint(published, null, true))).containsExactly(date);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			the day before .              | 2031-06-09
			a day earlier ,               | 2031-06-09
			the previous day              | 2031-06-09
			the next day                  | 2031-06-11
			that same day ,               | 2031-06-10
			that night ,                  | 2031-06-10
			""")
	void someDaysAreCountedFromTheOneToldOfBefore(String words, String date) {
		LocalDate published = LocalDate.of(2031, 7, 16);

		assertThat(dates(words, new Viewpoint(published, DAY_BEFORE, false))).containsExactly(date);
		assertThat(dates(words, new Viewpoint(published, null, false))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "the bridge", "every Tuesday", "on Black Friday", "on Super Tuesday", "on Sundays",
			"in the last week", "more than two years ago", "half a year ago", "the day before the vote", "March on",
			"May I speak", "they may go", "in 2000 towns", "in 1850 people", "the 2012 election", "the fall of Rome",
			"on Feb. 30 , 2031", "on Feb. 31", "9/11", "13/25/2015", "2015-13-01", "the Sun", "today 's economy",
			"days ago", "a Sunday" })
	void otherWordsTellNoDate(String words) {
		assertThat(dates(words, new Viewpoint(LocalDate.of(2031, 7, 16), null, false))).isEmpty();
	}

	@Test
	void withoutADayOfPublicationOnlyDatesWithAYearAreKnown() {
		Viewpoint nowhere = new Viewpoint(null, null, false);

		assertThat(dates("on Tuesday last week in July yesterday on July 25", nowhere)).isEmpty();
		assertThat(dates("on July 25 , 2015 or in 1963", nowhere)).containsExactly("2015-07-25", "1963");
	}

	@Test
	void severalExpressionsOfASentenceStandInTheirOrder() {
		assertThat(dates("on Monday he said that in 1963 , on May 4 , and last year it rained",
				new Viewpoint(LocalDate.of(2031, 7, 16), null, false)))
			.containsExactly("2031-07-14", "1963", "2031-05-04", "2030");
	}

	private static List<String> dates(String words, Viewpoint from) {
		AnnotatedText text = annotated(words);
		return text.sentences()
			.stream()
			.flatMap((sentence) -> TimeExpressions.of(Line.of(text, sentence)).stream())
			.flatMap((expression) -> expression.time().seen(from).stream())
			.map(ReportedDate::iso)
			.toList();
	}

	/** Words with a space between, tagged as far as readers of time look at tags. */
	private static AnnotatedText annotated(String words) {
		List<Token> tokens = new ArrayList<>();
		int start = 0;
		for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
			tokens.add(new Token(tokens.size(), word, word.toLowerCase(java.util.Locale.ROOT), tag(word), "O", start,
					start + word.length(), 0, -1, "root"));
			start += word.length() + 1;
		}
		Article article = Article.of(null, null, null, null, null, words + ".", List.of());
		List<Sentence> sentences = words.isEmpty() ? List.of() : List.of(new Sentence(0, 0, 0, tokens.size()));
		return new AnnotatedText(article, List.of(), sentences, tokens, List.of());
	}

	private static String tag(String word) {
		if (Character.isDigit(word.charAt(0))) {
			return "CD";
		}
		if (word.matches("\\W")) {
			return word;
		}
		if (Character.isUpperCase(word.charAt(0))) {
			return "NNP";
		}
		return word.matches("towns") ? "NNS" : "NN";
	}

}
