package org.onrecord.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;

/**
 * Who announces the help that another actor has requested approves that request: "the
 * state will send troops", where the same article tells of a request for them. Never when
 * it is only considered.
 */
final class AnsweredRequests implements RelationRule {

	private static final double CONFIDENCE = 0.55;

	private static final Set<String> BYGONE = Set.of("earlier", "ago", "previously", "once", "formerly");

	@Override
	public List<StatedRelation> find(Scene scene, List<StatedRelation> before) {
		List<StatedRelation> requests = before.stream()
			.filter((stated) -> stated.relation().type() == RelationType.REQUESTED && stated.relation().plain())
			.filter((request) -> request.words().stream().anyMatch((word) -> isAid(scene, word)))
			.toList();
		if (requests.isEmpty()) {
			return List.of();
		}
		return scene.text()
			.tokens()
			.stream()
			.filter((token) -> token.isVerb() && scene.words().is("giving", token.lemma()))
			.filter((verb) -> announced(scene, verb))
			.flatMap((verb) -> granter(scene, verb).stream()
				.flatMap((granter) -> approvals(scene, verb, granter, requests)))
			.toList();
	}

	private static Stream<StatedRelation> approvals(Scene scene, Token verb, Mention granter,
			List<StatedRelation> requests) {
		return weighs(scene, granter) ? Stream.empty()
				: requests.stream()
					.filter((request) -> answers(scene, verb, granter, request))
					.map((request) -> scene.story().actors().mention(request.relation().subject()))
					.distinct()
					.map((requester) -> scene.state(RelationType.APPROVED, granter, requester, Factuality.FACT, verb,
							scene.slots().clauses().subjects(verb), "answered-request", CONFIDENCE))
					.flatMap(Optional::stream);
	}

	private static boolean announced(Scene scene, Token verb) {
		Factuality stated = scene.factuality().of(verb);
		boolean firm = stated.polarity() == Polarity.AFFIRMED
				&& (stated.modality() == Modality.ASSERTED || stated.modality() == Modality.PLANNED);
		return firm && scene.text()
			.tokensOf(scene.text().sentenceOf(verb))
			.stream()
			.noneMatch((token) -> BYGONE.contains(token.lemma()));
	}

	/** Who gives: the subject, or the official who announces what its state gives. */
	private static Optional<Mention> granter(Scene scene, Token verb) {
		List<Token> subjects = scene.slots().clauses().subjects(verb);
		if (subjects.isEmpty()) {
			return Optional.empty();
		}
		Token giver = subjects.get(0);
		Optional<Mention> meant = scene.cast().of(giver);
		Optional<Mention> speaker = scene.story()
			.containing(verb)
			.map(scene.story()::speakersOf)
			.filter((speakers) -> speakers.size() == 1)
			.map((speakers) -> speakers.get(0));
		boolean official = scene.words().is("body", giver.lemma()) || meant.isPresent();
		return speaker.filter((announcing) -> official && actsFor(scene, announcing, meant)).or(() -> meant);
	}

	/** Whether an official holds an office, of this body where the body is known. */
	private static boolean actsFor(Scene scene, Mention official, Optional<Mention> body) {
		return scene.story()
			.actors()
			.offices()
			.stream()
			.filter((held) -> held.holder().id().equals(official.id()) && held.modality() == Modality.ASSERTED)
			.anyMatch((held) -> body.isEmpty() || body.get().id().equals(held.office().of()));
	}

	/**
	 * Asked itself, asked on behalf of whom it helps, or acting because of the request.
	 */
	private static boolean answers(Scene scene, Token verb, Mention granter, StatedRelation request) {
		String requester = request.relation().subject();
		boolean asked = request.relation().object().equals(granter.id()) && givesAid(scene, verb);
		boolean helped = scene.text()
			.subtree(verb)
			.stream()
			.filter((token) -> token.index() > verb.index())
			.map(scene.cast()::of)
			.flatMap(Optional::stream)
			.anyMatch((mention) -> mention.id().equals(requester));
		return !requester.equals(granter.id())
				&& (asked || (helped && givesAid(scene, verb)) || (prompts(scene, request) && givesAid(scene, verb)));
	}

	/** Whether troops, money or the like are given, and not "no troops". */
	private static boolean givesAid(Scene scene, Token verb) {
		List<Token> given = scene.text().subtree(verb);
		return given.stream().anyMatch((token) -> isAid(scene, token))
				&& given.stream().noneMatch((token) -> token.lemma().equals("no"));
	}

	private static boolean isAid(Scene scene, Token token) {
		return token.isNoun() && scene.words().is("aid", token.lemma());
	}

	/** "was prompted by a request", "in response to a request". */
	private static boolean prompts(Scene scene, StatedRelation request) {
		Token first = request.words().get(0);
		int from = scene.text().sentenceOf(first).first();
		int to = request.words().get(request.words().size() - 1).index();
		return scene.text()
			.tokens()
			.subList(from, to)
			.stream()
			.anyMatch((token) -> scene.words().is("answering", token.lemma()));
	}

	private static boolean weighs(Scene scene, Mention granter) {
		return scene.text()
			.tokens()
			.stream()
			.filter((token) -> token.isVerb() && scene.words().is("weighing", token.lemma()))
			.flatMap((verb) -> scene.slots().clauses().subjects(verb).stream())
			.map(scene.cast()::of)
			.flatMap(Optional::stream)
			.anyMatch((mention) -> mention.id().equals(granter.id()));
	}

}
