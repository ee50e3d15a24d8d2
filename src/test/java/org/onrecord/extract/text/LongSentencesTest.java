package org.onrecord.extract.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.Models;

import static org.assertj.core.api.Assertions.assertThat;

class LongSentencesTest {

	@Test
	void aSentenceOfTheLongestLengthStaysWhole() {
		AnnotatedText text = Models.annotate("word ".repeat(LongSentences.LIMIT - 1) + ".");

		assertThat(text.sentences()).hasSize(1);
		assertThat(text.notes()).isEmpty();
	}

	@Test
	void withoutAPauseItIsCutAtTheLimit() {
		AnnotatedText text = Models.annotate("word ".repeat(LongSentences.LIMIT + 10));

		assertThat(sizes(text)).containsExactly(LongSentences.LIMIT, 10);
		assertThat(text.notes()).singleElement().asString().contains("1 more cuts");
	}

	@Test
	void itIsCutAfterTheLastPauseBeforeTheLimit() {
		AnnotatedText text = Models
			.annotate("word ".repeat(120) + ", " + "word ".repeat(40) + "; " + "word ".repeat(99));

		assertThat(sizes(text)).containsExactly(162, 99);
	}

	@Test
	void aPauseInTheFirstHalfIsTooEarly() {
		AnnotatedText text = Models.annotate("word ".repeat(20) + ", " + "word ".repeat(LongSentences.LIMIT));

		assertThat(sizes(text)).containsExactly(LongSentences.LIMIT, 21);
	}

	@Test
	void placesAndArcsOfTheSecondPartAreThoseOfTheText() {
		String words = "word ".repeat(LongSentences.LIMIT);
		AnnotatedText text = Models.annotate(words + "Mona Tarr said no. It rained.");
		Token said = text.tokens().stream().filter((token) -> token.word().equals("said")).findFirst().orElseThrow();

		assertThat(said.start()).isEqualTo(words.length() + "Mona Tarr ".length());
		assertThat(text.sentenceOf(said).holds(said.index())).isTrue();
		assertThat(text.tokens()).allMatch((token) -> token.head() < 0 || text.sentenceOf(token).holds(token.head()));
		assertThat(text.sentences()).hasSize(3);
	}

	private static List<Integer> sizes(AnnotatedText text) {
		return text.sentences().stream().map(Sentence::size).toList();
	}

}
