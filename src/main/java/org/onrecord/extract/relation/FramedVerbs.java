package org.onrecord.extract.relation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.onrecord.extract.RelationVerbs.Verb;
import org.onrecord.knowledge.Polarity;

/**
 * The frames of verbs that need nothing else beside their two sides, and that state what
 * they say plainly: not those of "veto", which denies an approval.
 */
public final class FramedVerbs {

	/** Slots that are no preposition and not the object after the verb. */
	private static final Set<String> OTHERS = Set.of("xsubj", "mutual", "poss", "doer", "receiver", "holder", "self",
			"clause", "subj");

	private FramedVerbs() {
	}

	public static List<Verb> all() {
		return FrameLexicon.plain()
			.all()
			.stream()
			.filter((frame) -> frame.part() == Frame.Part.VERB && frame.polarity() == Polarity.AFFIRMED)
			.filter((frame) -> frame.needs().equals("-") && frame.subject().equals(List.of("subj")))
			.flatMap(FramedVerbs::verbs)
			.distinct()
			.toList();
	}

	private static Stream<Verb> verbs(Frame frame) {
		return frame.object()
			.stream()
			.map((slot) -> slot.replace(" far", ""))
			.filter((slot) -> !OTHERS.contains(slot))
			.map((slot) -> slot.equals("obj") ? new Verb(frame.type(), frame.words(), true) : new Verb(frame.type(),
					Stream.concat(frame.words().stream(), Stream.of(slot.split(" "))).toList(), false));
	}

}
