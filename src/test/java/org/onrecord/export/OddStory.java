package org.onrecord.export;

import java.util.List;

import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.Reading;
import org.onrecord.knowledge.RelationType;
import org.onrecord.query.Story;

/**
 * An invented article with words and names that break formats which do not escape.
 */
final class OddStory {

	/** What is said in it, in one line. */
	static final String WORDS = "=SUM(\"pier\") & <b>ferry</b> ]]> \\u0027 \\ ',;|\t\u0007 \uD83C\uDF09 \u4E2D\u00E9";

	/** Who says it. */
	static final String SPEAKER = "Ola \"Bo\" O'Hara-M\u00FCller \uD83C\uDF0A";

	private OddStory() {
	}

	static List<Reading> readings() {
		Story story = new Story("The <Odd> & \"Even\" Gazette", "Words that break things", "2031-05-06",
				SPEAKER + " said: " + WORDS + "\r\nBoard of Piers; Berths \u001E did not answer.\n");
		String speaker = story.named(ActorKind.PERSON, SPEAKER, "@Bo");
		String board = story.named(ActorKind.ORGANIZATION, "Board of Piers; Berths \u001E");
		return List.of(story
			.said(speaker, SPEAKER, "said", WORDS, Manner.DIRECT, Story.relation(RelationType.ACCUSED, speaker, board))
			.reading());
	}

}
