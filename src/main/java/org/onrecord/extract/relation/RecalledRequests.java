package org.onrecord.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.RelationType;

/**
 * Requests of which a sentence names one side only: "the agency turned down requests",
 * "Poe asked to be heard". The other side is that of the nearest request in the article
 * that names it. Who answers such a request answers whoever made it.
 */
final class RecalledRequests implements RelationRule {

	private static final double CONFIDENCE = 0.45;

	/** Verbs that tell of a request without saying of whom. */
	private static final Set<String> ASKING = Set.of("request", "petition");

	private static final Set<String> ANSWERED = Set.of("request", "plea", "petition", "invitation");

	/** What reporters ask for is no story of its own. */
	private static final Set<String> PRESS = Set.of("comment", "interview", "anonymity", "question");

	@Override
	public List<StatedRelation> find(Scene scene, List<StatedRelation> before) {
		Sides sides = new Sides(scene);
		List<Request> requests = new ArrayList<>(complete(scene, before));
		scene.text().tokens().forEach((token) -> half(scene, sides, token).ifPresent(requests::add));
		List<StatedRelation> found = new ArrayList<>();
		for (Request request : requests) {
			if (!request.complete()) {
				Request whole = request.completed(requests);
				state(scene, whole).ifPresent(found::add);
				if (whole.word().isNoun()) {
					answers(scene, sides, whole).forEach(found::add);
				}
			}
		}
		return found;
	}

	private static List<Request> complete(Scene scene, List<StatedRelation> before) {
		return before.stream()
			.filter((stated) -> stated.relation().type() == RelationType.REQUESTED && stated.relation().plain())
			.map((stated) -> new Request(stated.words().get(0), mention(scene, stated.relation().subject()),
					mention(scene, stated.relation().object())))
			.toList();
	}

	private static Mention mention(Scene scene, String id) {
		return scene.story().actors().mention(id);
	}

	/** The request that a word tells of, if it names one of its sides and not both. */
	private static Optional<Request> half(Scene scene, Sides sides, Token word) {
		boolean noun = word.isNoun() && ANSWERED.contains(word.lemma());
		boolean verb = word.isVerb() && ASKING.contains(word.lemma());
		if (!(noun || verb) || forThePress(scene, word)) {
			return Optional.empty();
		}
		List<Frame> frames = scene.words()
			.frames()
			.of(word)
			.stream()
			.filter((frame) -> frame.type() == RelationType.REQUESTED && frame.words().size() == 1)
			.toList();
		@Nullable Mention asking = frames.stream()
			.flatMap((frame) -> sides.doers(word, frame, scene.slots().fill(word, frame.subject())).stream())
			.findFirst()
			.orElse(null);
		@Nullable Mention asked = noun ? asked(scene, sides, word, frames) : null;
		boolean one = (asking == null) != (asked == null);
		boolean plain = noun || (scene.text().children(word, "obj").isEmpty() != word.lemma().equals("request"));
		return (one && plain) ? Optional.of(new Request(word, asking, asked)) : Optional.empty();
	}

	private static @Nullable Mention asked(Scene scene, Sides sides, Token word, List<Frame> frames) {
		return frames.stream()
			.flatMap((frame) -> sides.objects(word, word, frame).stream())
			.map(scene.cast()::of)
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(null);
	}

	private static boolean forThePress(Scene scene, Token word) {
		return Stream.of("for", "to")
			.flatMap((preposition) -> scene.slots().fill(word, List.of(preposition)).stream())
			.anyMatch((token) -> PRESS.contains(token.lemma()));
	}

	private static Optional<StatedRelation> state(Scene scene, Request request) {
		Mention asking = request.asking();
		Mention asked = request.asked();
		if (asking == null || asked == null) {
			return Optional.empty();
		}
		return scene.state(RelationType.REQUESTED, asking, asked, scene.factuality().of(request.word()), request.word(),
				List.of(), "recalled-request", CONFIDENCE);
	}

	/** Who turns down or grants what was asked. */
	private static Stream<StatedRelation> answers(Scene scene, Sides sides, Request request) {
		Token verb = scene.slots().governor(request.word());
		Mention asking = request.asking();
		if (verb == null || asking == null) {
			return Stream.empty();
		}
		return scene.words()
			.frames()
			.of(verb)
			.stream()
			.filter((frame) -> frame.type() == RelationType.APPROVED || frame.type() == RelationType.REJECTED)
			.filter((frame) -> Acts.last(scene.text(), verb, frame).isPresent())
			.limit(1)
			.flatMap((frame) -> sides.doers(verb, frame, scene.slots().clauses().subjects(verb))
				.stream()
				.limit(1)
				.flatMap((doer) -> scene
					.state(frame.type(), doer, asking, scene.factuality().of(verb).of(frame.polarity()), verb,
							List.of(request.word()), "recalled-request", CONFIDENCE)
					.stream()));
	}

	/**
	 * A request that the article tells of.
	 *
	 * @param word the word that tells of it
	 * @param asking who asks, if that is said
	 * @param asked who is asked, if that is said
	 */
	private record Request(Token word, @Nullable Mention asking, @Nullable Mention asked) {

		boolean complete() {
			return this.asking != null && this.asked != null;
		}

		/**
		 * With the missing side of the nearest request that has it and may be the same:
		 * no other one asks in it, or is asked.
		 */
		Request completed(List<Request> others) {
			Optional<Request> other = others.stream()
				.filter((request) -> !request.equals(this) && fits(this.asking, request.asking())
						&& fits(this.asked, request.asked()))
				.filter((request) -> ((this.asking != null) ? request.asked() : request.asking()) != null)
				.min(Comparator
					.comparingInt((Request request) -> Math.abs(request.word().index() - this.word.index())));
			return other
				.map((request) -> (this.asking != null) ? new Request(this.word, this.asking, request.asked())
						: new Request(this.word, request.asking(), this.asked))
				.orElse(this);
		}

		private static boolean fits(@Nullable Mention one, @Nullable Mention other) {
			return one == null || other == null || one.id().equals(other.id());
		}

	}

}
