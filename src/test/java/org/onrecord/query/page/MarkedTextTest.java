package org.onrecord.query.page;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.onrecord.knowledge.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedTextTest {

	@Test
	void aTextWithoutMarksIsItsParagraphs() {
		assertThat(shown(new MarkedText("\n One.\nStill one. \n \n\n Two.\n"))).containsExactly("One.\nStill one.",
				"Two.");
	}

	@Test
	void aTextWithoutBlankLinesHasAParagraphInEveryLine() {
		assertThat(shown(new MarkedText("One.\r\nTwo.\nThree."))).containsExactly("One.", "Two.", "Three.");
	}

	@Test
	void aSingleLetterAndATextOfWhiteSpaceAtItsEndsAreKept() {
		assertThat(shown(new MarkedText("x"))).containsExactly("x");
		assertThat(shown(new MarkedText("  x  "))).containsExactly("x");
	}

	@Test
	void aNestedPlaceCarriesTheMarksOfBoth() {
		MarkedText text = new MarkedText("Ada said Bo lied.");
		text.mark(Mark.SOURCE, List.of(new TextSpan(0, 3)));
		text.mark(Mark.CONTENT, List.of(new TextSpan(9, 16)));
		text.mark(Mark.CONTENT, List.of(new TextSpan(12, 16)));
		text.mark(Mark.SOURCE, List.of(new TextSpan(9, 11)));

		assertThat(shown(text))
			.containsExactly("<source>Ada</> said <content source>Bo</><content> </><content nested>lied</>.");
	}

	@Test
	void placesThatOverlapAreCutWhereEitherEnds() {
		MarkedText text = new MarkedText("abcdef");
		text.mark(Mark.CONTENT, List.of(new TextSpan(0, 4)));
		text.mark(Mark.ASKED_CONTENT, List.of(new TextSpan(2, 6)));

		assertThat(shown(text)).containsExactly("<content>ab</><content asked-content>cd</><asked-content>ef</>");
	}

	@Test
	void aPlaceMayReachOverParagraphs() {
		MarkedText text = new MarkedText("ab cd\n\nef gh");
		text.mark(Mark.CONTENT, List.of(new TextSpan(3, 9)));

		assertThat(shown(text)).containsExactly("ab <content>cd</>", "<content>ef</> gh");
	}

	@Test
	void placesThatTouchStayApartAndTheSamePlaceTwiceIsNested() {
		MarkedText text = new MarkedText("abcd");
		text.mark(Mark.CONTENT, List.of(new TextSpan(0, 2), new TextSpan(2, 4), new TextSpan(2, 4)));

		assertThat(shown(text)).containsExactly("<content>ab</><content nested>cd</>");
	}

	@Test
	void placesCountCodePoints() {
		MarkedText text = new MarkedText("\uD83C\uDF09\uD83C\uDF09 \u201cyes\u201d");
		text.mark(Mark.CONTENT, List.of(new TextSpan(4, 7)));

		assertThat(shown(text)).containsExactly("\uD83C\uDF09\uD83C\uDF09 \u201c<content>yes</>\u201d");
	}

	@Test
	void aClaimBeginsWhereItsFirstWordsStandAlsoWhenOthersBeginThere() {
		MarkedText text = new MarkedText("ab\n\ncd");
		text.mark(Mark.CONTENT, List.of(new TextSpan(5, 6)));
		text.begin("one", 5);
		text.begin("two", 5);
		text.begin("lost in white space", 3);

		List<Segment> second = text.paragraphs().get(1);
		assertThat(second).extracting(Segment::text).containsExactly("c", "d");
		assertThat(second.get(0).begins()).containsExactly("lost in white space");
		assertThat(second.get(1).begins()).containsExactly("one", "two");
	}

	private static List<String> shown(MarkedText text) {
		return text.paragraphs()
			.stream()
			.map((paragraph) -> paragraph.stream().map(MarkedTextTest::shown).collect(Collectors.joining()))
			.toList();
	}

	private static String shown(Segment segment) {
		return segment.marks().isEmpty() ? segment.text() : "<" + segment.style() + ">" + segment.text() + "</>";
	}

}
