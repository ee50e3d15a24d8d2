package org.onrecord.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.RelationType;

/**
 * Reported words that somebody should or must do something ask it of them: "Lind should
 * resign, Poe said". Not where the words only judge ("should be ashamed", "should have
 * known") or ask a question; what whole states should do is opinion, asked of nobody.
 */
final class Exhortations implements RelationRule {

	private static final double CONFIDENCE = 0.55;

	private static final Set<String> SHALL = Set.of("should", "must", "ought");

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
				|| UNDERGOING.contains(verb.lemma());
		boolean shall = below.stream().anyMatch((child) -> child.is("aux") && SHALL.contains(child.lemma()));
		return !judged && (shall || needed(scene, verb) || important(scene, verb));
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
		return present && head.lemma().equals("need") && scene.text().children(head, "obj").isEmpty();
	}

	private static Optional<StatedRelation> asked(Scene scene, Token verb, Attribution attribution) {
		List<Mention> speakers = scene.story().speakersOf(attribution);
		List<Token> subjects = scene.slots().clauses().subjects(verb);
		if (speakers.size() != 1 || subjects.size() != 1 || isQuestion(scene, verb)) {
			return Optional.empty();
		}
		return scene.cast()
			.of(subjects.get(0))
			.filter((asked) -> asked.kind() != ActorKind.STATE)
			.flatMap((asked) -> scene.state(RelationType.REQUESTED, speakers.get(0), asked, Factuality.FACT, verb,
					subjects, "exhortation", CONFIDENCE));
	}

	private static boolean isQuestion(Scene scene, Token verb) {
		return scene.text()
			.tokensOf(scene.text().sentenceOf(verb))
			.stream()
			.anyMatch((token) -> token.word().equals("?"));
	}

}
