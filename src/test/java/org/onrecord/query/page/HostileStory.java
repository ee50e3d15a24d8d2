package org.onrecord.query.page;

import java.util.List;

import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.Reading;
import org.onrecord.knowledge.RelationType;
import org.onrecord.query.Story;

/**
 * Articles whose names, titles, outlets and words are HTML, templates and scripts.
 */
final class HostileStory {

	static final String SCRIPT = "<script>document.title='owned'</script>";

	static final String IMAGE = "<img src=x onerror=\"document.title='owned'\">";

	static final String TEMPLATE = "[[${7*7}]] __${T(java.lang.Runtime)}__ \"' onfocus=alert(1)";

	static final Story TITLED = titled();

	private HostileStory() {
	}

	static List<Reading> readings() {
		return List.of(TITLED.reading(), published().reading());
	}

	private static Story titled() {
		Story story = new Story(null, "Quarrel " + SCRIPT, "2032-01-02",
				SCRIPT + " said " + IMAGE + " of Vera " + TEMPLATE + " Mott.\n\n" + IMAGE + "\n");
		String speaker = story.named(ActorKind.PERSON, SCRIPT);
		String about = story.named(ActorKind.PERSON, "Vera " + TEMPLATE + " Mott");
		return story.said(speaker, SCRIPT, "said", IMAGE, Manner.DIRECT,
				Story.relation(RelationType.CRITICIZED, speaker, about));
	}

	private static Story published() {
		Story story = new Story("The " + IMAGE + " Mail", "A title", "2032-01-01",
				"Vera Mott said " + TEMPLATE + ".\n");
		String speaker = story.named(ActorKind.PERSON, "Vera Mott");
		return story.said(speaker, "Vera Mott", "said", TEMPLATE, Manner.INDIRECT);
	}

}
