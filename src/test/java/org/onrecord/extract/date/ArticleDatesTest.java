package org.onrecord.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Models;
import org.onrecord.extract.actor.ActorFinder;
import org.onrecord.extract.actor.Actors;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.attribution.AttributionFinder;
import org.onrecord.extract.quotation.QuotationFinder;
import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.relation.RelationFinder;
import org.onrecord.extract.relation.StatedRelation;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.PublicationDate;
import org.onrecord.knowledge.ReportedDate;

import static org.assertj.core.api.Assertions.assertThat;

/** Articles published on Wednesday, 16 July 2031. */
class ArticleDatesTest {

	private static final AttributionFinder ATTRIBUTIONS = AttributionFinder.rules();

	private static final ActorFinder ACTORS = ActorFinder.load();

	private static final RelationFinder RELATIONS = RelationFinder.load();

	private static final String NONE = "none";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Mayor Ada Poe said Tuesday that the bridge is closed.                           | said | 2031-07-15
			Mayor Ada Poe said Tuesday the bridge would stay closed.                        | said | 2031-07-15
			Mayor Ada Poe said on Tuesday that the bridge is closed.                        | said | 2031-07-15
			On Tuesday, Mayor Ada Poe said that the bridge is closed.                       | said | 2031-07-15
			Mayor Ada Poe on Tuesday said that the bridge is closed.                        | said | 2031-07-15
			"The bridge is closed," Mayor Ada Poe said late Monday.                         | said | 2031-07-14
			"The bridge is closed," said Mayor Ada Poe on Monday.                           | said | 2031-07-14
			Mayor Ada Poe told reporters in Elmsford on Monday that the bridge is closed.   | told | 2031-07-14
			In a speech Sunday in Elmsford, Mayor Ada Poe said that the bridge is closed.   | said | 2031-07-13
			At Sunday's hearing, Mayor Ada Poe said that the bridge is closed.              | said | 2031-07-13
			Speaking to the council on Monday, Mayor Ada Poe said that the bridge is closed.| said | 2031-07-14
			Mayor Ada Poe said last week that the bridge is closed.                         | said | 2031-W28
			Mayor Ada Poe said earlier this month that the bridge is closed.                | said | 2031-07
			Mayor Ada Poe said in 2015 that the bridge was closed.                          | said | 2015
			Mayor Ada Poe said in March that the bridge was closed.                         | said | 2031-03
			Mayor Ada Poe wrote to the council on Monday, saying that the bridge is closed. | saying | 2031-07-14
			""")
	void whatIsSaidIsDatedByWordsBesideTheSaying(String sentence, String cue, String date) {
		assertThat(said(sentence, cue)).isEqualTo(date);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Mayor Ada Poe said the bridge is closed.                                        | said
			Mayor Ada Poe said the bridge was closed in 1963.                               | said
			Mayor Ada Poe said the bridge will be closed on Friday.                         | said
			Mayor Ada Poe said that on Monday the bridge was closed.                        | said
			"On Monday we closed the bridge," Mayor Ada Poe said.                           | said
			Mayor Ada Poe, who was elected on Monday, said the bridge is closed.            | said
			Mayor Ada Poe, who took office in 2015, said the bridge is closed.              | said
			After Monday's vote, Mayor Ada Poe said the bridge is closed.                   | said
			Since Monday, Mayor Ada Poe said, the bridge is closed.                         | said
			Mayor Ada Poe said Monday's vote was a mistake.                                 | said
			Mayor Ada Poe says in 1963 the bridge was closed.                               | says
			When the pier burned on Monday, it was empty, Mayor Ada Poe said.               | said
			""")
	void timesOfOtherThingsDateNoSaying(String sentence, String cue) {
		assertThat(said(sentence, cue)).isEqualTo(NONE);
	}

	@Test
	void anInnerSayingHasItsOwnDate() {
		String sentence = "Mayor Ada Poe said Tuesday that Bo Lind had promised in March that the bridge would open.";

		assertThat(said(sentence, "said")).isEqualTo("2031-07-15");
		assertThat(said(sentence, "promised")).isEqualTo("2031-03");
	}

	@Test
	void theDayBeforeIsCountedFromTheDayToldOfLast() {
		String story = """
				Mayor Ada Poe closed the bridge on July 3.
				"It is safe," Bo Lind said the day before.
				""";

		assertThat(said(story, "said")).isEqualTo("2031-07-02");
	}

	@Test
	void aQuotationThatGoesOnIsSaidWhenItBegan() {
		String story = """
				"The bridge is closed," Mayor Ada Poe said Monday. "We have no money for it and the state will not help us."
				""";

		assertThat(attributions(story, published()).stream().map((found) -> saidOn(story, published(), found)))
			.isNotEmpty()
			.containsOnly("2031-07-14");
	}

	@Test
	void withoutADayOfPublicationOnlyAYearTells() {
		assertThat(said("Mayor Ada Poe said Tuesday that the bridge is closed.", "said", null)).isEqualTo(NONE);
		assertThat(said("Mayor Ada Poe said on July 3, 2031 that the bridge is closed.", "said", null))
			.isEqualTo("2031-07-03");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Mayor Ada Poe praised Gov. Bo Lind on Monday.                           | 2031-07-14
			On Monday, Mayor Ada Poe praised Gov. Bo Lind.                          | 2031-07-14
			Mayor Ada Poe praised Gov. Bo Lind.                                     | none
			Mayor Ada Poe, who was elected in 2015, praised Gov. Bo Lind.           | none
			Cy Roth said Tuesday that Mayor Ada Poe endorsed Gov. Bo Lind in March. | 2031-03
			Cy Roth said Tuesday that Mayor Ada Poe endorsed Gov. Bo Lind.          | none
			Mayor Ada Poe will endorse Gov. Bo Lind on Friday.                      | 2031-07-18
			Gov. Bo Lind was endorsed by Mayor Ada Poe in 2015.                     | 2015
			""")
	void anActIsDatedByWordsBesideIt(String sentence, String date) {
		assertThat(happened(sentence, "Ada Poe")).isEqualTo(date);
	}

	@Test
	void whatIsDoneBySayingSoHappensWhenItIsSaid() {
		assertThat(happened("Mayor Ada Poe said Tuesday that Gov. Bo Lind is a liar and a disgrace.", "Ada Poe"))
			.isEqualTo("2031-07-15");
	}

	@Test
	void anOfficeIsNoActOfOneDay() {
		assertThat(happened("Ada Poe, a spokeswoman for Gov. Bo Lind, praised Lind on Monday.", "Ada Poe"))
			.isEqualTo("2031-07-14");
	}

	private static PublicationDate published() {
		return PublicationDate.of(LocalDate.of(2031, 7, 16));
	}

	private static String said(String story, String cue) {
		return said(story, cue, published());
	}

	private static String said(String story, String cue, @Nullable PublicationDate published) {
		return attributions(story, published).stream()
			.filter((found) -> found.cue().stream().map(Token::word).anyMatch(cue::equals))
			.map((found) -> saidOn(story, published, found))
			.findFirst()
			.orElseThrow();
	}

	private static String saidOn(String story, @Nullable PublicationDate published, Attribution found) {
		return iso(ArticleDates.of(annotated(story, published)).saidOn(found));
	}

	private static String happened(String story, String doer) {
		AnnotatedText text = annotated(story, published());
		Quotations quotations = new QuotationFinder().find(text);
		List<Attribution> attributions = ATTRIBUTIONS.find(text, quotations);
		Actors actors = ACTORS.find(text, quotations, attributions);
		List<StatedRelation> relations = RELATIONS.find(text, quotations, attributions, actors);
		StatedRelation stated = relations.stream()
			.filter((relation) -> actors.mention(relation.relation().subject()).name().equals(doer))
			.findFirst()
			.orElseThrow();
		return iso(ArticleDates.of(text).happenedOn(stated, stated.relation().subject()));
	}

	private static List<Attribution> attributions(String story, @Nullable PublicationDate published) {
		AnnotatedText text = annotated(story, published);
		return ATTRIBUTIONS.find(text, new QuotationFinder().find(text));
	}

	private static AnnotatedText annotated(String story, @Nullable PublicationDate published) {
		return Models.annotator().annotate(Article.of(null, null, null, null, published, story, List.of()));
	}

	private static String iso(@Nullable ReportedDate date) {
		return (date != null) ? Objects.requireNonNull(date).iso() : NONE;
	}

}
