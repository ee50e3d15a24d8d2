package org.onrecord.extract.quality;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AttributionFiguresTest {

	private static final Measure PERFECT = new Measure(1, 1, 1);

	private static final Measure THREE_OF_FOUR = new Measure(0.75, 0.75, 0.75);

	private final MarkedStory story = new MarkedStory();

	@Test
	void nothingFoundIsNothingRight() {
		ClassFigures figures = this.story.nothing().all();

		assertThat(figures.marked()).isEqualTo(4);
		assertThat(figures.found()).isZero();
		assertThat(figures.full()).isEqualTo(new Measure(0, 0, 0));
		assertThat(figures.cueExact()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "all", "direct/mixed", "direct", "indirect", "said-like" })
	void whatIsFoundAsItIsMarkedIsRightInEverySense(String name) {
		ClassFigures figures = this.story.figures(name);

		assertThat(List.of(figures.strict(), figures.exact(), figures.overlap(), figures.full(), figures.fullWithHead(),
				figures.fullWithCue(), figures.source(), figures.sourceHead()))
			.containsOnly(PERFECT);
		assertThat(List.of(figures.cueShared(), figures.cueHalf(), figures.cueExact())).containsOnly(1.0);
	}

	@Test
	void attributionsAreOfTheClassesOfTheirContentAndCue() {
		assertThat(this.story.figures("direct").marked()).isOne();
		assertThat(this.story.figures("mixed").marked()).isZero();
		assertThat(this.story.figures("indirect").marked()).isEqualTo(3);
		assertThat(this.story.figures("said-like").marked()).isEqualTo(2);
		this.story.instead(1, "Ida Brock", "said", "\u201cWe have ropes,\u201d said");
		assertThat(this.story.figures("mixed").found()).isOne();
		assertThat(this.story.figures("direct").full()).isEqualTo(new Measure(0, 1, 0));
	}

	@Test
	void aFullStopMoreIsExactButNotStrict() {
		this.story.instead(0, "O\u2019Dell", "says", "the pier will be moved.");

		assertThat(this.story.all().exact()).isEqualTo(PERFECT);
		assertThat(this.story.all().strict()).isEqualTo(THREE_OF_FOUR);
	}

	@Test
	void halfOfTheContentIsEnoughAndLessIsNot() {
		this.story.instead(0, "O\u2019Dell", "says", "will be moved");
		assertThat(this.story.all().overlap()).isEqualTo(PERFECT);
		assertThat(this.story.all().exact()).isEqualTo(THREE_OF_FOUR);
		this.story.instead(0, "O\u2019Dell", "says", "be moved");
		assertThat(this.story.all().overlap()).isEqualTo(THREE_OF_FOUR);
		this.story.instead(0, "O\u2019Dell", "says", MarkedStory.TEXT);
		assertThat(this.story.all().overlap()).isEqualTo(THREE_OF_FOUR);
	}

	@Test
	void halfOfTheSourceIsRightAndAQuarterOnlyByItsHead() {
		this.story.instead(1, "Ida Brock", "said", "\u201cWe have ropes,\u201d", "\u201cWe have time.\u201d");
		assertThat(this.story.all().full()).isEqualTo(PERFECT);
		assertThat(this.story.all().sourceExact().recall()).isEqualTo(0.6667);
		this.story.instead(1, "Brock", "said", "\u201cWe have ropes,\u201d", "\u201cWe have time.\u201d");
		assertThat(this.story.all().full()).isEqualTo(THREE_OF_FOUR);
		assertThat(this.story.all().fullWithHead()).isEqualTo(PERFECT);
		this.story.instead(1, "a boatbuilder", "said", "\u201cWe have ropes,\u201d", "\u201cWe have time.\u201d");
		assertThat(this.story.all().full()).isEqualTo(PERFECT);
		assertThat(this.story.all().sourceHead().precision()).isEqualTo(0.6667);
	}

	@Test
	void aWholeArticleIsNoSource() {
		this.story.instead(1, MarkedStory.TEXT, "said", "\u201cWe have ropes,\u201d", "\u201cWe have time.\u201d");

		assertThat(this.story.all().full()).isEqualTo(THREE_OF_FOUR);
		assertThat(this.story.all().sourceHead().recall()).isEqualTo(0.6667);
	}

	@Test
	void aSourceThatNobodyMarkedIsWrongAndSoIsNone() {
		assertThat(this.story.all().withoutSource()).isOne();
		assertThat(this.story.all().withoutSourceRight()).isOne();
		this.story.instead(3, "Neighbours", "was hoped", "that money would come");
		assertThat(this.story.all().withoutSourceRight()).isZero();
		assertThat(this.story.all().source()).isEqualTo(new Measure(0.75, 1, 0.8571));
		this.story.instead(0, null, "says", "the pier will be moved");
		assertThat(this.story.all().source()).isEqualTo(new Measure(0.6667, 0.6667, 0.6667));
		assertThat(this.story.all().full().f1()).isEqualTo(0.5);
	}

	@Test
	void halfOfTheCueIsHalfAndAnotherIsNothing() {
		this.story.instead(2, "Neighbours", "afraid", "that storms would return");
		assertThat(this.story.all().cueHalf()).isEqualTo(1);
		assertThat(this.story.all().cueExact()).isEqualTo(0.75);
		this.story.instead(2, "Neighbours", "money", "that storms would return");
		assertThat(this.story.all().cueShared()).isEqualTo(0.75);
		assertThat(this.story.all().full()).isEqualTo(PERFECT);
		assertThat(this.story.all().fullWithCue()).isEqualTo(THREE_OF_FOUR);
	}

	@Test
	void whatIsFoundTwiceIsRightOnce() {
		this.story.more("O\u2019Dell", "says", "the pier will be moved");

		assertThat(this.story.all().overlap()).isEqualTo(new Measure(0.8, 1, 0.8889));
		assertThat(this.story.all().exact().precision()).isEqualTo(0.8);
	}

	@Test
	void aQuotationFoundInTwoPartsIsRightOnceAndItsWordsAreAllFound() {
		this.story.instead(1, "Ida Brock", "said", "\u201cWe have ropes,\u201d")
			.more("Ida Brock", "said", "\u201cWe have time.\u201d");

		assertThat(this.story.all().overlap().precision()).isEqualTo(0.8);
		assertThat(this.story.report().words()).containsEntry("content", PERFECT).containsEntry("cue", PERFECT);
		assertThat(this.story.report().words().get("source")).isEqualTo(new Measure(1, 0.6667, 0.8));
	}

	@Test
	void attributionsInTheWordsOfOthersAreNotCounted() {
		this.story
			.more(new FoundAttribution(List.of(), List.of(), MarkedStory.places("ropes"), null, true, "inner", 1));

		assertThat(this.story.all().full()).isEqualTo(PERFECT);
	}

	@Test
	void whatIsLessSureCountsAsNotFound() {
		this.story
			.more(new FoundAttribution(List.of(), List.of(), MarkedStory.places("ropes"), null, false, "far", 0.59));

		assertThat(this.story.all().found()).isEqualTo(5);
		assertThat(this.story.report().confident().full()).containsEntry("all", PERFECT);
		assertThat(MarkedStory.report(this.story.count(0.6)).attributions().get("all"))
			.satisfies((figures) -> assertThat(figures.found()).isEqualTo(4));
	}

	@Test
	void rulesTellHowSureTheyOughtToBe() {
		this.story.instead(3, "Neighbours", "was hoped", "that money would come");

		assertThat(this.story.report().rules()).singleElement().satisfies((rule) -> {
			assertThat(rule.rule()).isEqualTo("told");
			assertThat(rule.found()).isEqualTo(4);
			assertThat(rule.right()).isEqualTo(0.75);
			assertThat(rule.confidence()).isEqualTo(0.9);
			assertThat(rule.shift()).isEqualTo(-1.0986);
		});
	}

	@Test
	void faultsAreMissedSpuriousOrOfTheSource() {
		this.story.instead(0, "O\u2019Dell", "says", "moved")
			.instead(3, "Neighbours", "was hoped", "that money would come");

		assertThat(this.story.count(0).faults()).extracting(Fault::of, Fault::kind)
			.containsExactly(org.assertj.core.api.Assertions.tuple("attribution", "missed"),
					org.assertj.core.api.Assertions.tuple("attribution", "source"),
					org.assertj.core.api.Assertions.tuple("attribution", "spurious"));
	}

	@Test
	void theTableShowsSharesInPercent() {
		this.story.instead(0, "O\u2019Dell", "says", "the pier will be moved.");

		assertThat(this.story.report().table()).contains("test-1 on pier (all), 2031-05-06: 1 articles")
			.containsPattern("\nall +4 +4 +75\\.0 +75\\.0 +75\\.0 +100\\.0");
	}

}
