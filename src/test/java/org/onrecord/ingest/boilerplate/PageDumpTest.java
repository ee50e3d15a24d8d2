package org.onrecord.ingest.boilerplate;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.knowledge.CodePoints;

import static org.assertj.core.api.Assertions.assertThat;

class PageDumpTest {

	private static final String RADIO = """
			© 2031 Ossing Valley Public Radio
			Community radio for Ossing
			Play Live Radio
			Next Up:
			0:00
			0:00 0:00
			Available On Air Stations

			Mayor Lund weighs a second bridge over the Vell

			Workers look at the old bridge in Ossing on a rainy morning.
			Ada Moreno
			/
			Harbor Public Radio
			Workers look at the old bridge in Ossing on a rainy morning.

			Ossing Mayor Ketil Lund is weighing a request from the county to build a second bridge.

			"We will decide in spring," Lund said.

			The county did not respond to a question on what the bridge would cost.

			Copyright 2031 Harbor Public Radio

			Ada Moreno is a photojournalist at Harbor Public Radio.
			Tove Brandt enjoys telling stories. In her free time she sails with her nephews.
			The county has cut our funding, but community radio belongs to you.

			Your support has always made our work possible. Help keep local journalism alive.
			""";

	@Test
	void anEmptyTextHasNothingToMark() {
		assertThat(PageDump.of("").boilerplate()).isEmpty();
		assertThat(PageDump.of("").sentences()).isZero();
	}

	@Test
	void aPlainReportKeepsEveryLine() {
		String report = """
				The council met on Monday.

				Register of deeds Ola Vik said the house was sold. "Share it with your neighbors," he said.
				By the end of the meeting nobody had objected.
				""";
		assertThat(PageDump.of(report).boilerplate()).isEmpty();
	}

	@Test
	void navigationCaptionsCreditsCopyrightContributorsAndAppealsOfAPageDumpAreMarked() {
		assertThat(PageDump.report(RADIO)).isEqualTo("""
				Mayor Lund weighs a second bridge over the Vell
				Ossing Mayor Ketil Lund is weighing a request from the county to build a second bridge.
				"We will decide in spring," Lund said.
				The county did not respond to a question on what the bridge would cost.""");
	}

	@Test
	void theHeadlineAndTheOutletThatMadeTheReportAreRead() {
		PageDump dump = PageDump.of(RADIO);
		assertThat(dump.title()).isEqualTo("Mayor Lund weighs a second bridge over the Vell");
		assertThat(dump.outlet()).isEqualTo("Harbor Public Radio");
	}

	@Test
	void theBylineNamesTheAuthorAndIsNoPartOfTheReport() {
		String text = """
				Ferry stays in port for a third day

				By Ada Moreno, Larkmoor Gazette
				Published March 3, 2031 at 5:00 PM

				LARKMOOR, Ore. (AP) — The ferry will not sail before Friday, the captain said on Tuesday.

				Tove Brandt contributed to this report.
				""";
		PageDump dump = PageDump.of(text);
		assertThat(dump.author()).isEqualTo("Ada Moreno");
		assertThat(marked(text)).containsExactly("By Ada Moreno, Larkmoor Gazette",
				"Published March 3, 2031 at 5:00 PM", "LARKMOOR, Ore. (AP) — ",
				"Tove Brandt contributed to this report.");
	}

	@Test
	void callsToShareSubscribeReadOnAndPayAreMarkedWhereverTheyStand() {
		String text = """
				The board of Larkmoor voted on Tuesday to sell the old school to a baker.
				Share on Facebook
				Read more: Baker buys second school in a year
				Sign up for our weekly newsletter and get Larkmoor in your inbox.
				ADVERTISEMENT
				Photo by Ada Moreno
				FILE - The old school of Larkmoor, June 3, 2030. (AP Photo/Ada Moreno)
				Baker Ola Vik said he would keep the bell.
				Follow Ada Moreno on Twitter @adamoreno
				Related stories
				Larkmoor harbor opens again after the storm
				""";
		assertThat(PageDump.report(text)).isEqualTo("""
				The board of Larkmoor voted on Tuesday to sell the old school to a baker.
				Baker Ola Vik said he would keep the bell.""");
	}

	@Test
	void aReportThatGoesOnBelowACopyrightLineIsKept() {
		String paragraph = "The board of Larkmoor said on Tuesday that the school will be sold to a baker.\n";
		String text = paragraph.replace("baker", "miller") + "© 2031 Larkmoor Gazette\n"
				+ List.of("one", "two", "three")
					.stream()
					.map((n) -> paragraph.replace("baker", n))
					.reduce("", String::concat);
		assertThat(PageDump.of(text).sentences()).isEqualTo(4);
	}

	@Test
	void aTextOfOneEndlessLineIsReadInReasonableTime() {
		String text = "word / (photo by ".repeat(100_000);
		assertThat(PageDump.of(text).sentences()).isZero();
	}

	private static List<String> marked(String text) {
		CodePoints codePoints = new CodePoints(text);
		return PageDump.of(text).boilerplate().stream().map(codePoints::at).toList();
	}

}
