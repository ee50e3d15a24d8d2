package org.onrecord.extract.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.RelationType;

/**
 * Words of acting whose frame is filled on both sides: "the mayor urged the board to", "a
 * request from the mayor to the board", "critical of the board". Of each type the first
 * frame of a word that is filled counts.
 */
final class Acts implements RelationRule {

	private static final int WIDEST_GAP = 4;

	@Override
	public List<StatedRelation> find(Scene scene, List<StatedRelation> before) {
		Sides sides = new Sides(scene);
		return scene.text().tokens().stream().flatMap((token) -> find(scene, sides, token)).toList();
	}

	private static Stream<StatedRelation> find(Scene scene, Sides sides, Token predicate) {
		Map<RelationType, List<StatedRelation>> found = new EnumMap<>(RelationType.class);
		for (Frame frame : scene.words().frames().of(predicate)) {
			if (!found.containsKey(frame.type()) && completed(scene, predicate, frame)) {
				List<StatedRelation> relations = last(scene.text(), predicate, frame)
					.map((last) -> relations(scene, sides, predicate, last, frame))
					.orElse(List.of());
				if (!relations.isEmpty()) {
					found.put(frame.type(), relations);
				}
			}
		}
		return found.values().stream().flatMap(List::stream);
	}

	private static List<StatedRelation> relations(Scene scene, Sides sides, Token predicate, Token last, Frame frame) {
		List<StatedRelation> found = new ArrayList<>();
		List<Token> subjects = scene.slots().fill(predicate, last, frame.subject());
		Factuality stated = scene.factuality().of(predicate).of(frame.polarity());
		List<Mention> doers = sides.doers(predicate, frame, subjects);
		for (Token object : doers.isEmpty() ? List.<Token>of() : sides.objects(predicate, last, frame)) {
			if (!sides.sorted(frame, object)) {
				continue;
			}
			List<Token> parts = Stream.concat(subjects.stream(), Stream.of(object)).toList();
			for (Mention doer : doers) {
				sides.actedUpon(frame, object, doer)
					.filter((actedUpon) -> sides.kinds(frame, doer, actedUpon))
					.flatMap((actedUpon) -> scene.state(frame.type(), doer, actedUpon, stated, predicate, parts,
							frame.rule(), frame.confidence()))
					.ifPresent(found::add);
			}
		}
		return found;
	}

	/** The last word of the frame, if its words follow each other, small ones between. */
	static Optional<Token> last(AnnotatedText text, Token predicate, Frame frame) {
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

	/** Whether the frame's object stands between verb and infinitive: "want Lind to". */
	private static boolean asksDirectly(Frame frame) {
		return frame.part() == Frame.Part.VERB && frame.object().contains("obj");
	}

	private static boolean completed(Scene scene, Token predicate, Frame frame) {
		return switch (frame.needs()) {
			case "infinitive" -> scene.slots().clauses().hasInfinitive(predicate)
					&& !(asksDirectly(frame) && scene.slots().clauses().isFollowedByInfinitive(predicate));
			case "that" -> scene.slots().clauses().hasThatClause(predicate);
			case "should" -> scene.slots().clauses().hasDemandedClause(predicate);
			case "-" -> true;
			default -> frame.needs().contains(" ")
					|| !scene.slots().fill(predicate, List.of(frame.needs() + " far")).isEmpty();
		};
	}

}
