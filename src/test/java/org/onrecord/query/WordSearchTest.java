package org.onrecord.query;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.knowledge.OnRecordException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class WordSearchTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
			toll                        ; "toll"
			toll bridge                 ; ("toll" AND "bridge")
			+toll +bridge               ; ("toll" AND "bridge")
			"sold our" \u201cnew bridge\u201d ; ("sold our" AND "new bridge")
			toll OR ferry               ; ("toll" OR "ferry")
			toll bridge OR ferry        ; (("toll" AND "bridge") OR "ferry")
			toll AND (bridge || ferry)  ; ("toll" AND ("bridge" OR "ferry"))
			toll -bridge                ; ("toll" NOT "bridge")
			toll NOT (bridge ferry)     ; ("toll" NOT ("bridge" AND "ferry"))
			bridge~                     ; bridge~2
			Bridge~1                    ; bridge~1
			"toll bridge"~3             ; "toll bridge"~3
			Bri*                        ; bri*
			wom?n                       ; wom?n
			toll^2 bridge               ; ("toll"^2.0 AND "bridge")
			\\(toll\\)                  ; "(toll)"
			""")
	void operatorsMeanWhatLuceneSaysAndAndBindsCloser(String typed, String asked) {
		assertThat(WordSearch.of("q", typed)).isEqualTo(asked);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			U.S.-Mexico            | "U.S.-Mexico"
			at 12:30               | ("at" AND "12:30")
			Re: ferry              | ("Re:" AND "ferry")
			and/or                 | "and/or"
			https://a.example/b?c=d| "https://a.example/b?c=d"
			Why did he go?         | ("Why" AND "did" AND "he" AND "go?")
			Stop!                  | "Stop!"
			the ferry - he said    | ("the" AND "ferry" AND "he" AND "said")
			he [the mayor] said    | ("he" AND "[the" AND "mayor]" AND "said")
			some ~50 people        | ("some" AND "~50" AND "people")
			O'Neil's R&D           | ("O'Neil's" AND "R&D")
			Jean-Cl*               | ("Jean" AND cl*)
			toll * \u2014 bridge        | ("toll" AND "bridge")
			""")
	void whatPeoplePasteIsWords(String pasted, String asked) {
		assertThat(WordSearch.of("q", pasted)).isEqualTo(asked);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			text:toll              | 1  | field
			a text:toll            | 3  | quotation marks
			/br.*ge/               | 1  | regular expressions
			[a TO z]               | 1  | ranges
			toll {a TO z}          | 6  | ranges
			*dge                   | 1  | begin with two letters
			a*                     | 1  | two letters or digits
			toll bridge~3          | 12 | ~1
			"a b"~99               | 6  | ~50
			"open                  | 1  | not closed
			toll (bridge           | 6  | not closed
			toll )                 | 6  | closes nothing
			()                     | 2  | a word
			AND toll               | 1  | "AND" stands where a word
			toll OR                | 8  | the search ends where a word
			toll OR AND bridge     | 9  | "AND"
			NOT toll               | 5  | nearly every claim
			toll OR -bridge        | 10 | nearly every claim
			(NOT toll) AND bridge  | 6  | nearly every claim
			toll^101               | 6  | ^100
			toll \\                 | 6  | backslash
			\ud83c\udf09\ud83c\udf09 )                   | 4  | closes nothing
			""")
	void whatBreaksTheSyntaxIsRefusedAtItsPlace(String typed, int position, String why) {
		OnRecordException refused = catchThrowableOfType(OnRecordException.class, () -> WordSearch.of("q", typed));

		assertThat(refused.reason()).isEqualTo(OnRecordException.Reason.INVALID);
		assertThat(refused.problem()).isEqualTo("malformed-search");
		assertThat(refused.details()).containsEntry("parameter", "q").containsEntry("position", position);
		assertThat(refused.message()).contains("position " + position, why);
	}

	@Test
	void placesCountFromTheFirstSignThatWasTyped() {
		assertThatThrownBy(() -> ClaimQuery.of(Map.of("q", "   toll )"))).hasMessageContaining("position 9");
	}

	@Test
	void aSearchWithoutAWordIsRefused() {
		assertThatThrownBy(() -> WordSearch.of("q", "!!! \"\u2014\" *")).hasMessageContaining("at least one word");
	}

	@Test
	void aSearchHasBounds() {
		assertThat(WordSearch.of("q", "toll ".repeat(64))).contains("AND");
		assertThatThrownBy(() -> WordSearch.of("q", "toll ".repeat(65))).hasMessageContaining("64 words");
		assertThat(WordSearch.of("q", "(".repeat(20) + "toll" + ")".repeat(20))).isEqualTo("\"toll\"");
		assertThatThrownBy(() -> WordSearch.of("q", "(".repeat(21) + "toll" + ")".repeat(21)))
			.hasMessageContaining("20 deep");
		assertThatThrownBy(() -> WordSearch.of("q", "to?????ll")).hasMessageContaining("4 of them");
	}

}
