package org.onrecord.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.RelationType;

/**
 * Words of acting whose frame is filled on both sides: "the mayor urged the board to", "a
 * request from the mayor to the board", "critical of the board".
 */
final class Acts implements RelationRule {

	private static final int WIDEST_GAP = 3;

	@Override
	public List<StatedRelation> find(Scene scene, List<StatedRelation> before) {
		return scene.text().tokens().stream().flatMap((token) -> find(scene, token)).toList();
	}

	private Stream<StatedRelation> find(Scene scene, Token predicate) {
		return scene.words()
			.frames()
			.of(predicate)
			.stream()
			.filter((frame) -> completed(scene, predicate, frame))
			.map((frame) -> last(scene.text(), predicate, frame).map((last) -> relations(scene, predicate, last, frame))
				.orElse(List.of()))
			.filter((relations) -> !relations.isEmpty())
			.findFirst()
			.stream()
			.flatMap(List::stream);
	}

	private List<StatedRelation> relations(Scene scene, Token predicate, Token last, Frame frame) {
		List<StatedRelation> found = new ArrayList<>();
		List<Token> subjects = scene.slots().fill(predicate, last, frame.subject());
		List<Token> objects = scene.slots().fill(predicate, last, frame.object());
		Factuality stated = scene.factuality().of(predicate).of(frame.polarity());
		for (Token object : objects) {
			Optional<Mention> actedUpon = actedUpon(scene, frame, object);
			for (Mention doer : actedUpon.isEmpty() ? List.<Mention>of() : doers(scene, predicate, subjects)) {
				List<Token> parts = Stream.concat(subjects.stream(), Stream.of(object)).toList();
				scene
					.state(frame.type(), doer, actedUpon.get(), stated, predicate, parts, frame.rule(),
							frame.confidence())
					.ifPresent(found::add);
			}
		}
		return found;
	}

	/** Approved are actors and what actors do, not all that is theirs. */
	private static Optional<Mention> actedUpon(Scene scene, Frame frame, Token object) {
		boolean any = frame.type() != RelationType.APPROVED || scene.words().is("doing", object.lemma());
		return any ? scene.cast().actedUpon(object) : scene.cast().of(object);
	}

	private static List<Mention> doers(Scene scene, Token predicate, List<Token> subjects) {
		List<Mention> doers = subjects.stream().map(scene.cast()::acting).flatMap(Optional::stream).toList();
		if (!doers.isEmpty()) {
			return doers;
		}
		if (subjects.isEmpty()) {
			return scene.story().cuedBy(predicate).map(scene.story()::speakersOf).orElse(List.of());
		}
		return predicate.is("acl") ? makers(scene, subjects.get(0)) : List.of();
	}

	/** "passed a resolution calling on": who makes the thing acts through it. */
	private static List<Mention> makers(Scene scene, Token made) {
		return made.is("obj") ? scene.slots()
			.clauses()
			.governorOf(made)
			.map((verb) -> scene.slots().clauses().subjects(verb))
			.orElse(List.of())
			.stream()
			.map(scene.cast()::acting)
			.flatMap(Optional::stream)
			.toList() : List.of();
	}

	/** The last word of the frame, if its words follow each other, small ones between. */
	private static Optional<Token> last(AnnotatedText text, Token predicate, Frame frame) {
		Token last = predicate;
		for (String word : frame.words().subList(1, frame.words().size())) {
			int end = Math.min(text.sentenceOf(predicate).end(), last.index() + 1 + WIDEST_GAP);
			int at = last.index() + 1;
			while (at < end && !text.token(at).lemma().equals(word)) {
				at++;
			}
			if (at == end) {
				return Optional.empty();
			}
			last = text.token(at);
		}
		return Optional.of(last);
	}

	private static boolean completed(Scene scene, Token predicate, Frame frame) {
		return switch (frame.needs()) {
			case "infinitive" -> scene.slots().clauses().hasInfinitive(predicate);
			case "that" -> scene.slots().clauses().hasThatClause(predicate);
			case "-" -> true;
			default -> !scene.slots().fill(predicate, List.of(frame.needs() + " far")).isEmpty();
		};
	}

}
