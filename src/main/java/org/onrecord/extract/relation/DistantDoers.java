package org.onrecord.extract.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.RelationType;

/**
 * Words of criticizing and supporting whose one side the sentence names plainly and whose
 * other side is the doer of a clause above: "Poe went out of her way to praise Lind",
 * "Poe had much help, including endorsements from Lind"; or the one that the doer
 * describes: "Roth, a lawyer who has been critical of Lind".
 */
final class DistantDoers implements RelationRule {

	/** Words less sure than this mean too much else when a side is far. */
	private static final double SURE = 0.64;

	/** How many clauses up the doer may stand. */
	private static final int HIGHEST = 6;

	private static final double CONFIDENCE = 0.5;

	private static final BitSet NONE = new BitSet(0);

	@Override
	public List<StatedRelation> find(Scene scene, List<StatedRelation> before) {
		Map<RelationType, BitSet> stated = new EnumMap<>(RelationType.class);
		before.forEach((found) -> found.words()
			.forEach((word) -> stated.computeIfAbsent(found.relation().type(), (type) -> new BitSet())
				.set(word.index())));
		return scene.text().tokens().stream().flatMap((token) -> find(scene, stated, token).stream()).toList();
	}

	/**
	 * What one word states.
	 * @param stated the tokens, by index, in whose words a type is stated already
	 */
	private static List<StatedRelation> find(Scene scene, Map<RelationType, BitSet> stated, Token predicate) {
		return scene.words()
			.frames()
			.of(predicate)
			.stream()
			.filter((frame) -> frame.confidence() >= SURE)
			.filter((frame) -> frame.type() == RelationType.CRITICIZED || frame.type() == RelationType.SUPPORTED)
			.filter((frame) -> !stated.getOrDefault(frame.type(), NONE).get(predicate.index()))
			.map((frame) -> Acts.last(scene.text(), predicate, frame)
				.map((last) -> relations(scene, predicate, last, frame))
				.orElse(List.of()))
			.filter((relations) -> !relations.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private static List<StatedRelation> relations(Scene scene, Token predicate, Token last, Frame frame) {
		List<Token> subjects = scene.slots().fill(predicate, last, frame.subject());
		List<Token> objects = scene.slots().fill(predicate, last, frame.object());
		if (frame.part() == Frame.Part.NOUN) {
			List<Token> from = scene.slots().fill(predicate, last, List.of("from"));
			return objects.isEmpty() ? relations(scene, predicate, frame, from, above(scene, predicate)) : List.of();
		}
		return relations(scene, predicate, frame,
				subjects.isEmpty() ? above(scene, predicate) : described(scene, subjects), objects);
	}

	private static List<StatedRelation> relations(Scene scene, Token predicate, Frame frame, List<Token> subjects,
			List<Token> objects) {
		List<StatedRelation> found = new ArrayList<>();
		Factuality stated = scene.factuality().of(predicate).of(frame.polarity());
		for (Token subject : subjects) {
			for (Token object : objects) {
				Optional<Mention> doer = scene.cast().acting(subject);
				Optional<Mention> actedUpon = scene.cast().actedUpon(object);
				if (doer.isPresent() && actedUpon.isPresent()) {
					scene
						.state(frame.type(), doer.get(), actedUpon.get(), stated, predicate, List.of(subject, object),
								"distant-" + frame.rule(), CONFIDENCE)
						.ifPresent(found::add);
				}
			}
		}
		return found;
	}

	/**
	 * "Lind, a host who has been critical of": whom the doer describes, if it is nobody.
	 */
	private static List<Token> described(Scene scene, List<Token> doers) {
		return doers.stream()
			.filter((doer) -> doer.is("appos") && doer.head() >= 0 && scene.cast().acting(doer).isEmpty())
			.map((doer) -> scene.text().token(doer.head()))
			.toList();
	}

	/**
	 * The doers of the nearest clause above that has one, if they stand before the word.
	 */
	private static List<Token> above(Scene scene, Token predicate) {
		Token clause = predicate;
		for (int i = 0; i < HIGHEST && clause.head() >= 0; i++) {
			clause = scene.text().token(clause.head());
			List<Token> subjects = scene.text().children(clause, "nsubj");
			if (!subjects.isEmpty()) {
				return subjects.stream().filter((subject) -> subject.index() < predicate.index()).toList();
			}
		}
		return List.of();
	}

}
