package org.onrecord.query;

import java.time.LocalDate;
import java.util.List;

import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.Reading;
import org.onrecord.knowledge.Relation;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.ReportedDate;

import static org.onrecord.query.Story.relation;

/**
 * Four articles of an invented harbour town: a quarrel about a bridge, told by two
 * outlets in part with the same words, a story about another person of the same family
 * name, and an undated note.
 */
public final class HarbourTown {

	/** The Monday before the quarrel was published. */
	private static final LocalDate MONDAY = LocalDate.of(2031, 2, 24);

	static final String MAYOR = "Mara Lindqvist";

	static final String GOVERNOR = "Tomas Brandt";

	public static final String QUOTE = "The governor sold our bridge";

	public static final Story QUARREL = quarrel();

	public static final Story ECHO = echo();

	public static final Story COUSIN = cousin();

	public static final Story NOTE = note();

	private HarbourTown() {
	}

	public static List<Reading> readings() {
		return List.of(QUARREL.reading(), ECHO.reading(), COUSIN.reading(), NOTE.reading());
	}

	private static Story quarrel() {
		Story story = new Story("Tidewater Post", "Quarrel over the bridge", "2031-03-02",
				"""
						"The governor sold our bridge," Mayor Mara Lindqvist said on Monday \uD83C\uDF09.
						Gov. Tomas Brandt of Norrland is weighing a new toll.
						A spokesperson for Brandt said the mayor had been told by Lindqvist's own council that the toll was fair.
						Brandt was asked by Harbour Council to repair the piers.
						""");
		String mayor = story.named(ActorKind.PERSON, MAYOR, "Lindqvist");
		String state = story.named(ActorKind.STATE, "Norrland");
		String office = story.office("Governor of Norrland", state, "governor");
		String governor = story.named(ActorKind.PERSON, GOVERNOR, "Brandt");
		String council = story.named(ActorKind.AGENCY, "Harbour Council", "council");
		String spokesperson = story.unnamed("spokesperson for Tomas Brandt", governor, "A spokesperson for Brandt");
		return story
			.said(mayor, "Mayor Mara Lindqvist", "said", QUOTE, Manner.DIRECT,
					relation(RelationType.CRITICIZED, mayor, governor))
			.dated(ReportedDate.day(MONDAY), ReportedDate.day(MONDAY))
			.said(spokesperson, "A spokesperson for Brandt", "said",
					"the mayor had been told by Lindqvist's own council that the toll was fair", Manner.INDIRECT, mayor,
					council)
			.nested(council, spokesperson, "council", "told", "the toll was fair")
			.told("Gov. Tomas Brandt of Norrland", relation(RelationType.HOLDS_OFFICE, governor, office))
			.told("A spokesperson for Brandt", relation(RelationType.SPOKESPERSON_FOR, spokesperson, governor))
			.told("Brandt was asked by Harbour Council to repair the piers",
					relation(RelationType.REQUESTED, council, governor))
			.dated(null, ReportedDate.monthOf(MONDAY))
			.told("is weighing a new toll",
					new Relation(RelationType.APPROVED, governor, council, Polarity.NEGATED, Modality.POSSIBLE));
	}

	private static Story echo() {
		Story story = new Story("Norrland Mail", "Mayor against governor", "2031-03-04", """
				"The governor sold our bridge!" Mara Lindqvist told a crowd.
				Governor Tomas Brandt did not answer.
				""");
		String mayor = story.named(ActorKind.PERSON, MAYOR);
		String governor = story.named(ActorKind.PERSON, GOVERNOR);
		return story.said(mayor, "Mara Lindqvist", "told", QUOTE, Manner.DIRECT,
				relation(RelationType.CRITICIZED, mayor, governor));
	}

	private static Story cousin() {
		Story story = new Story("Tidewater Post", "A baker wins", "2031-03-03", """
				Jonas Lindqvist said his bread <b>rose</b> like the tide.
				Neighbours praised Lindqvist.
				""");
		String baker = story.named(ActorKind.PERSON, "Jonas Lindqvist", "Lindqvist");
		return story.said(baker, "Jonas Lindqvist", "said", "his bread <b>rose</b> like the tide", Manner.INDIRECT);
	}

	private static Story note() {
		Story story = new Story(null, "An old note", null, "Tomas Brandt wrote that Mara Lindqvist keeps her word.\n");
		String governor = story.named(ActorKind.PERSON, GOVERNOR);
		String mayor = story.named(ActorKind.PERSON, MAYOR);
		return story.said(governor, "Tomas Brandt", "wrote", "Mara Lindqvist keeps her word", Manner.INDIRECT,
				relation(RelationType.SUPPORTED, governor, mayor));
	}

}
