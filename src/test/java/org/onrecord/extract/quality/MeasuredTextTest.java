package org.onrecord.extract.quality;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.knowledge.CodePoints;
import org.onrecord.knowledge.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

class MeasuredTextTest {

	@Test
	void aPlaceOwnsTheWordsItTouchesAndPunctuationIsNone() {
		MeasuredText text = new MeasuredText("\ud83c\udf0a O'Dell, and_so 2\u00bd \u5e02.");

		assertThat(text.units(List.of(new TextSpan(5, 9))).stream()).containsExactly(0);
		assertThat(text.units(List.of(new TextSpan(0, 22))).stream()).containsExactly(0, 1, 2, 3);
		assertThat(text.word(2)).isEqualTo("2\u00bd");
	}

	@Test
	void aPlaceWithoutAWordOwnsItsCharacters() {
		MeasuredText text = new MeasuredText("Fog: yes - no");

		assertThat(text.units(List.of(new TextSpan(3, 5))).stream()).containsExactly(3 + 3);
		assertThat(text.units(List.of(new TextSpan(4, 5))).isEmpty()).isTrue();
		assertThat(text.isWord(6)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			\u201cIt rains\u201d, they said           | true  | false
			"It rains", they said                     | true  | false
			``It rains'', they said                   | true  | false
			''It rains'', they said                   | true  | false
			\u201eIt rains\u201d, they said           | true  | false
			It rains, "they said"                     | false | true
			"It rains, they said                      | true  | true
			'It rains', they said                     | false | false
			""")
	void wordsBetweenDoubleMarksAreQuoted(String line, boolean rain, boolean saying) {
		MeasuredText text = new MeasuredText(line);

		assertThat(text.allQuoted(text.units(List.of(place(line, "It rains"))))).isEqualTo(rain);
		assertThat(text.allQuoted(text.units(List.of(place(line, "they said"))))).isEqualTo(saying);
	}

	@Test
	void aQuotationEndsWithItsLine() {
		String story = "\u201cIt rains\nthey said";
		MeasuredText text = new MeasuredText(story);

		assertThat(text.allQuoted(text.units(List.of(place(story, "they said"))))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "had Told him, true", "according to, true", "according as, false", "so-called, true", "retold, false",
			"hoped, false", "writing, true" })
	void wordsOfSayingAreWholeWords(String cue, boolean saying) {
		assertThat(SayingWords.in(cue)).isEqualTo(saying);
	}

	private static TextSpan place(String line, String words) {
		int start = line.indexOf(words);
		return new CodePoints(line).span(start, start + words.length());
	}

}
