package org.onrecord.extract.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.onrecord.extract.linear.Features;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.RelationType;

/**
 * Criticism and support that no single word of acting tells: reported words that
 * disapprove of somebody or praise somebody, whatever verb introduces them, and what the
 * article tells in other words. {@link StanceModel} decides, and its probability is the
 * confidence.
 */
final class Stances implements RelationRule {

	static final Set<RelationType> TYPES = EnumSet.of(RelationType.CRITICIZED, RelationType.SUPPORTED);

	/** What is more likely than not is stated; half of it was right in trials. */
	private static final double LEAST = 0.5;

	private final StanceModel model;

	Stances(StanceModel model) {
		this.model = model;
	}

	@Override
	public List<StatedRelation> find(Scene scene, List<StatedRelation> before) {
		StanceFeatures features = new StanceFeatures(scene, before);
		List<StatedRelation> found = new ArrayList<>();
		for (StancePair pair : StancePairs.of(scene)) {
			Features of = features.of(pair);
			double against = this.model.criticism(of);
			double inFavour = this.model.support(of);
			RelationType type = (against >= inFavour) ? RelationType.CRITICIZED : RelationType.SUPPORTED;
			if (Math.max(against, inFavour) >= LEAST) {
				scene
					.state(type, pair.subject(), pair.object(), Factuality.FACT, word(scene, pair), pair.words(),
							pair.isTold() ? "stance-told" : "stance-said",
							Math.round(Math.max(against, inFavour) * 100) / 100.0)
					.ifPresent(found::add);
			}
		}
		return found;
	}

	/** The frames by which a word is one of criticizing or supporting. */
	static Stream<Frame> frames(Scene scene, Token word) {
		return scene.words()
			.frames()
			.of(word)
			.stream()
			.filter((frame) -> TYPES.contains(frame.type()) && Acts.last(scene.text(), word, frame).isPresent());
	}

	/** The first word that judges, else where the object stands, else the first. */
	private static Token word(Scene scene, StancePair pair) {
		return new JudgementReader(scene).of(pair.words())
			.stream()
			.map(Judgement::word)
			.findFirst()
			.orElse(pair.objectAt().isEmpty() ? pair.words().get(0) : pair.objectAt().get(0));
	}

}
