package org.onrecord.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.RelationType;

/**
 * Reported words that plainly disapprove and name nobody: "It is a disgrace," of the one
 * whose doing they are about. They count only where no other stance was found in them.
 */
final class ImpliedStances implements RelationRule {

	private static final double CONFIDENCE = 0.45;

	/** Words that name nobody need to be plain. */
	private static final int PLAIN = 2;

	@Override
	public List<StatedRelation> find(Scene scene, List<StatedRelation> before) {
		Topic topic = Topic.of(scene);
		JudgementReader reader = new JudgementReader(scene);
		List<StatedRelation> found = new ArrayList<>();
		for (Attribution attribution : scene.story().attributions()) {
			List<Judgement> judgements = unaimed(reader.of(own(scene, attribution)));
			int weight = judgements.stream().mapToInt(Judgement::weight).sum();
			boolean plain = weight <= -PLAIN && judgements.stream().anyMatch(Judgement::central);
			for (Mention speaker : plain ? scene.story().speakersOf(attribution) : List.<Mention>of()) {
				if (before.stream().noneMatch((stated) -> states(stated, attribution, speaker))) {
					topic.plainly(attribution, speaker)
						.flatMap((target) -> state(scene, speaker, target, judgements))
						.ifPresent(found::add);
				}
			}
		}
		return found;
	}

	private static boolean states(StatedRelation stated, Attribution attribution, Mention speaker) {
		boolean stance = stated.relation().type() == RelationType.CRITICIZED
				|| stated.relation().type() == RelationType.SUPPORTED;
		return stance && attribution.equals(stated.attribution()) && stated.relation().subject().equals(speaker.id());
	}

	/**
	 * The judgements of nobody named, without kind words on the way: "the brave women".
	 */
	private static List<Judgement> unaimed(List<Judgement> judgements) {
		return judgements.stream()
			.filter((judgement) -> judgement.target() == null)
			.filter((judgement) -> judgement.weight() < 0 || !judgement.word().is("amod"))
			.toList();
	}

	private static Optional<StatedRelation> state(Scene scene, Mention speaker, Mention target,
			List<Judgement> judgements) {
		return scene.state(RelationType.CRITICIZED, speaker, target, Factuality.FACT, judgements.get(0).word(),
				judgements.stream().map(Judgement::word).toList(), "stance-implied", CONFIDENCE);
	}

	/** The content without what others say inside it. */
	private static List<Token> own(Scene scene, Attribution attribution) {
		return attribution.content()
			.stream()
			.filter((token) -> scene.story().containing(token).filter(attribution::equals).isPresent())
			.toList();
	}

}
