package org.onrecord.knowledge;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CodePointsTest {

	@Test
	void anEmptyTextHasNoCodePoints() {
		assertThat(new CodePoints("").length()).isZero();
	}

	@Test
	void aPairOfSurrogatesIsOneCodePoint() {
		CodePoints text = new CodePoints("a\uD83D\uDE00b");
		assertThat(text.length()).isEqualTo(3);
		assertThat(text.at(new TextSpan(2, 3))).isEqualTo("b");
		assertThat(text.span(3, 4)).isEqualTo(new TextSpan(2, 3));
	}

	@Test
	void aLoneSurrogateIsACodePointOfItsOwn() {
		assertThat(new CodePoints("\uDE00a\uD83D").length()).isEqualTo(3);
	}

	@Test
	void bothWaysOfCountingAgreeWithJavaOnRandomTexts() {
		Random random = new Random(7);
		for (int round = 0; round < 200; round++) {
			String text = random.ints(random.nextInt(40), 0, 4)
				.mapToObj((i) -> List.of("x", "é", "\uD83D\uDE00", "\uD83C\uDDE9").get(i))
				.reduce("", String::concat);
			CodePoints codePoints = new CodePoints(text);
			for (int i = 0; i <= codePoints.length(); i++) {
				int utf16 = text.offsetByCodePoints(0, i);
				assertThat(codePoints.toUtf16(i)).isEqualTo(utf16);
				assertThat(codePoints.fromUtf16(utf16)).isEqualTo(i);
			}
		}
	}

	@Test
	void severalPlacesAreJoinedByOneSpace() {
		CodePoints text = new CodePoints("\u201CWe wait,\u201D she said, \u201Cfor rain.\u201D");
		assertThat(text.at(List.of(new TextSpan(1, 9), new TextSpan(22, 31)))).isEqualTo("We wait, for rain.");
	}

}
