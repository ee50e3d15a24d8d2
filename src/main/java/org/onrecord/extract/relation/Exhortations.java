package org.onrecord.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;

/**
 * Reported words that somebody should or must do something ask it of them: "Lind should
 * resign, Poe said". Not where the words only judge ("should be ashamed", "should have
 * known") or ask a question; what whole states should do is opinion, asked of nobody.
 */
final class Exhortations implements RelationRule {

	private static final double CONFIDENCE = 0.55;

	private static final Set<String> SHALL = Set.of("should", "must", "ought");

	private static final Set<String> NEEDING = Set.of("need", "have");

	private static final Set<String> IMPORTANT = Set.of("important", "imperative", "essential", "crucial", "critical",
			"vital", "necessary", "incumbent");

	/** Verbs of what happens to their subject rather than what it does. */
	private static final Set<String> UNDERGOING = Set.of("be", "have", "face", "get", "receive", "know", "win", "lose",
			"become", "remain");

	@Override
	public List<StatedRelation> find(Scene scene, List<StatedRelation> before) {
		return scene.text()
			.tokens()
			.stream()
			.filter((verb) -> verb.tag().equals("VB") && obliged(scene, verb))
			.flatMap((verb) -> scene.story()
				.containing(verb)
				.stream()
				.flatMap((attribution) -> asked(scene, verb, attribution).stream()))
			.toList();
	}

	/** "should resign", "needs to resign", but no "should be" and no "should have". */
	private static boolean obliged(Scene scene, Token verb) {
		List<Token> below = scene.text().children(verb);
		boolean judged = below.stream().anyMatch((child) -> child.is("cop") || child.relation().equals("aux:pass"))
				|| UNDERGOING.contains(verb.lemma()) || isDoubted(scene, verb);
		boolean shall = below.stream().anyMatch((child) -> child.is("aux") && SHALL.contains(child.lemma()));
		return !judged && (shall || needed(scene, verb) || important(scene, verb));
	}

	/** "does not think that Lind should", "how Lind should": none of it is asked. */
	private static boolean isDoubted(Scene scene, Token verb) {
		boolean open = scene.text()
			.children(verb)
			.stream()
			.anyMatch((child) -> child.index() < verb.index()
					&& (child.tag().startsWith("W") || child.lemma().equals("whether")) && !child.is("nsubj"));
		return open || (verb.is("ccomp") && verb.head() >= 0
				&& scene.factuality().of(scene.text().token(verb.head())).polarity() == Polarity.NEGATED);
	}

	/** "it is important that Lind resign". */
	private static boolean important(Scene scene, Token verb) {
		return verb.head() >= 0 && IMPORTANT.contains(scene.text().token(verb.head()).lemma())
				&& scene.text().children(verb, "aux").isEmpty()
				&& scene.text().children(verb, "mark").stream().anyMatch((mark) -> mark.lemma().equals("that"));
	}

	private static boolean needed(Scene scene, Token verb) {
		if (!verb.is("xcomp") || verb.head() < 0 || scene.text().children(verb, "mark").isEmpty()) {
			return false;
		}
		Token head = scene.text().token(verb.head());
		boolean present = head.tag().equals("VBZ") || head.tag().equals("VBP");
		boolean got = head.tag().equals("VBN") && head.lemma().equals("get");
		return ((present && NEEDING.contains(head.lemma())) || got) && scene.text().children(head, "obj").isEmpty();
	}

	private static List<StatedRelation> asked(Scene scene, Token verb, Attribution attribution) {
		List<Mention> speakers = scene.story().speakersOf(attribution);
		List<Token> subjects = scene.slots().clauses().subjects(verb);
		if (speakers.size() != 1 || isQuestion(scene, verb)) {
			return List.of();
		}
		return subjects.stream()
			.map(scene.cast()::of)
			.flatMap(Optional::stream)
			.filter((asked) -> asked.kind() != ActorKind.STATE)
			.map((asked) -> scene.state(RelationType.REQUESTED, speakers.get(0), asked, Factuality.FACT, verb, subjects,
					"exhortation", CONFIDENCE))
			.flatMap(Optional::stream)
			.toList();
	}

	private static boolean isQuestion(Scene scene, Token verb) {
		return scene.text()
			.tokensOf(scene.text().sentenceOf(verb))
			.stream()
			.anyMatch((token) -> token.word().equals("?"));
	}

}
