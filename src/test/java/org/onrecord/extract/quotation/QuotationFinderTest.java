package org.onrecord.extract.quotation;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class QuotationFinderTest {

	@Test
	void aTextWithoutMarksHasNoQuotations() {
		assertThat(found("The bridge at Elmsford stays closed.")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ada said, \"It is closed,\" and left.", "Ada said, \u201cIt is closed,\u201d and left.",
			"Ada said, ''It is closed,'' and left.", "Ada said, ``It is closed,'' and left.",
			"Ada said, \u00abIt is closed,\u00bb and left.", "Ada said, 'It is closed,' and left.",
			"Ada said, \u2018It is closed,\u2019 and left.", "Ada said,\u201cIt is closed,\u201dand left.",
			"Ada said, \u201dIt is closed,\u201d and left.", "Ada said, \u201cIt is closed,\u201c and left.",
			"Ada said (\"It is closed,\") and left.", "Ada said\u2014\"It is closed,\"\u2014and left." })
	void marksOfEveryFormMakeOneQuotation(String text) {
		assertThat(found(text)).singleElement()
			.satisfies((quotation) -> assertThat(quotation).contains("It is closed,"));
	}

	@Test
	void aQuotationHoldsItsMarks() {
		assertThat(found("\"No,\" she said. \"Never.\"")).containsExactly("\"No,\"", "\"Never.\"");
	}

	@Test
	void aMarkGluedToTheNextWordOpensAfterAClosedQuotation() {
		assertThat(found("\u201cWe are ready,\u201d Ada Pell said in a note .\u201dThe bridge will open.\u201d"))
			.containsExactly("\u201cWe are ready,\u201d", "\u201dThe bridge will open.\u201d");
	}

	@Test
	void aMarkGluedToTheNextWordClosesAnOpenQuotation() {
		assertThat(found("He wrote: \u201cWe are ready.\u201dThe bridge will open."))
			.containsExactly("\u201cWe are ready.\u201d");
	}

	@Test
	void singleMarksInsideDoubleOnesAreNested() {
		String text = "\"They say, 'We are ready', and wait,\" Ada Pell said.";
		assertThat(found(text)).containsExactly("\"They say, 'We are ready', and wait,\"", "'We are ready'");
		assertThat(QuotedText.quotations(text).all()).extracting(Quotation::depth).containsExactly(0, 1);
	}

	@Test
	void threeLevelsKeepTheirDepth() {
		String text = "\u201cHe said: \u2018She wrote \u201cno\u201d to me.\u2019\u201d";
		assertThat(QuotedText.quotations(text).all()).extracting(Quotation::depth).containsExactly(0, 1, 2);
	}

	@Test
	void marksThatCloseTogetherEachCloseTheirOwn() {
		assertThat(found("\"She told me, 'Go home.'\" He went.")).containsExactly("\"She told me, 'Go home.'\"",
				"'Go home.'");
	}

	@Test
	void anUnclosedQuotationEndsWithItsParagraph() {
		String text = "\"We go on. \nThe next day it rained.";
		assertThat(found(text)).containsExactly("\"We go on.");
		assertThat(QuotedText.quotations(text).all()).singleElement().extracting(Quotation::closed).isEqualTo(false);
	}

	@Test
	void everyParagraphMayOpenAnew() {
		String text = "\u201cFirst we dig.\n\u201cThen we build.\n\u201cThen we rest,\u201d Ada Pell said.";
		assertThat(found(text)).containsExactly("\u201cFirst we dig.", "\u201cThen we build.",
				"\u201cThen we rest,\u201d");
		assertThat(QuotedText.quotations(text).all()).extracting(Quotation::closed).containsExactly(false, false, true);
	}

	@Test
	void aLoneClosingMarkEndsWhatTheParagraphBeforeLeftOpen() {
		assertThat(found("\u201cFirst we dig.\nThen we build\u201d was the plan."))
			.containsExactly("\u201cFirst we dig.", "Then we build\u201d");
	}

	@Test
	void aForgottenClosingMarkDoesNotSwallowTheNextQuotation() {
		assertThat(found("\"We dig. Ada Pell spoke. \"We build,\" she said. \"We rest.\"")).contains("\"We build,\"",
				"\"We rest.\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "It's the workers' right in O'Dell's town.", "In the '90s they didn't care.",
			"Rock 'n' roll and 'em all.", "A 12\" pipe and a 6'2\" man.", "The James' house and the Smiths' car.",
			"It was 5' wide.", "'Twas the night.", "\u2019Tis the season in \u201976." })
	void apostrophesYearsAndInchesAreNoQuotations(String text) {
		assertThat(found(text)).isEmpty();
	}

	@Test
	void apostrophesInsideASingleQuotationDoNotEndIt() {
		assertThat(found("\u2018We\u2019re ready and it\u2019s the workers\u2019 choice,\u2019 he said."))
			.containsExactly("\u2018We\u2019re ready and it\u2019s the workers\u2019 choice,\u2019");
	}

	@Test
	void aQuotationInAHeadingStaysInTheHeading() {
		assertThat(found("Mayor calls bridge 'a disgrace'\n\"Close it,\" she said.")).containsExactly("'a disgrace'",
				"\"Close it,\"");
	}

	@Test
	void aLineBreakOfTwoCharactersEndsAParagraphToo() {
		assertThat(found("\"We dig.\r\n\"We build.\"\r\n")).containsExactly("\"We dig.", "\"We build.\"");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "\"", "'", "\u201c", "\u201d", "\"a\" ", "\u201ca ", "a\u201d ", "'\"", "\"\n", "\u201c'a" })
	void aHundredThousandMarksTakeNoTime(String marks) {
		String text = marks.repeat(100_000);
		assertThat(CompletableFuture.supplyAsync(() -> QuotedText.quotations(text)))
			.succeedsWithin(Duration.ofSeconds(30));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u201c", "\"", "=\"", "=\u201d", "a\u201d b. ", "'", "http://", "5'1", "\u2018\u201c" })
	void marksInOneLongParagraphWithoutEndTakeNoTime(String mark) {
		String text = "It is " + " ".repeat(200_000) + mark.repeat(100_000) + " ".repeat(200_000) + "a";
		assertThat(CompletableFuture.supplyAsync(() -> QuotedText.quotations(text)))
			.succeedsWithin(Duration.ofSeconds(30));
	}

	@Test
	void deepNestingTakesNoTime() {
		String text = "\u201c".repeat(50_000) + "a" + "\u201d".repeat(50_000);
		assertThat(CompletableFuture.supplyAsync(() -> QuotedText.quotations(text)))
			.succeedsWithin(Duration.ofSeconds(30));
	}

	@Test
	void everyTextOfFiveSignsIsRead() {
		String signs = "\"'\u201c\u201d\u2019 a.\n`";
		for (int i = 0; i < Math.pow(signs.length(), 5); i++) {
			StringBuilder text = new StringBuilder();
			for (int rest = i, k = 0; k < 5; k++, rest /= signs.length()) {
				text.append(signs.charAt(rest % signs.length()));
			}
			assertThatCode(() -> wellFormed(text.toString())).as(text.toString()).doesNotThrowAnyException();
		}
	}

	@Test
	void textsOfAnySignsAreRead() {
		String signs = "\"'\u201c\u201d\u2018\u2019\u201e\u00ab\u00bb` ab.,(s7=>\n\ud83d\ude00";
		Random random = new Random(20261127);
		for (int i = 0; i < 20_000; i++) {
			String text = random.ints(40, 0, signs.length())
				.mapToObj((sign) -> String.valueOf(signs.charAt(sign)))
				.collect(Collectors.joining());
			assertThatCode(() -> wellFormed(text)).as(text).doesNotThrowAnyException();
		}
	}

	/**
	 * Each quotation holds a sign in one paragraph, lies wholly inside the one around it,
	 * and ends with a mark if it is closed.
	 */
	private static void wellFormed(String text) {
		Deque<Quotation> around = new ArrayDeque<>();
		int last = 0;
		for (Quotation one : QuotedText.quotations(text).all()) {
			while (!around.isEmpty() && around.element().end() <= one.start()) {
				around.pop();
			}
			String words = text.substring(one.start(), one.end());
			boolean inside = around.isEmpty() || one.end() <= around.element().end();
			boolean ends = !one.closed() || MarkReader.ANY.indexOf(words.charAt(words.length() - 1)) >= 0;
			if (!inside || !ends || one.start() < last || one.depth() != around.size() || words.isBlank()
					|| words.contains("\n")) {
				throw new AssertionError(one + " in " + around);
			}
			last = one.start();
			around.push(one);
		}
	}

	private static List<String> found(String text) {
		return QuotedText.quotations(text)
			.all()
			.stream()
			.map((quotation) -> text.substring(quotation.start(), quotation.end()))
			.toList();
	}

}
