package org.onrecord.extract.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.RelationType;

/**
 * Reported words that plainly disapprove of somebody or praise somebody, whatever verb
 * introduces them. Whom they judge is said in them, or else is the one whose doing they
 * are about. Neutral words give nothing.
 */
final class Stances implements RelationRule {

	private static final double NAMED = 0.6;

	private static final double IMPLIED = 0.45;

	/** Words that name nobody need to be plainer. */
	private static final int PLAIN = 2;

	@Override
	public List<StatedRelation> find(Scene scene, List<StatedRelation> before) {
		Topic topic = Topic.of(scene);
		List<StatedRelation> found = new ArrayList<>();
		for (Attribution attribution : scene.story().attributions()) {
			List<Mention> speakers = scene.story().speakersOf(attribution);
			speakers.forEach((speaker) -> found.addAll(find(scene, topic, attribution, speaker)));
		}
		return found;
	}

	private static List<StatedRelation> find(Scene scene, Topic topic, Attribution attribution, Mention speaker) {
		List<StatedRelation> found = new ArrayList<>();
		List<Judgement> unaimed = new ArrayList<>();
		for (List<Token> sentence : sentences(scene, attribution)) {
			Map<Mention, List<Judgement>> byTarget = new LinkedHashMap<>();
			for (Judgement judgement : new JudgementReader(scene).of(sentence)) {
				Mention target = judgement.target();
				if (target == null && !passingPraise(judgement)) {
					unaimed.add(judgement);
				}
				else if (target != null) {
					byTarget.computeIfAbsent(topic.holderOf(target), (key) -> new ArrayList<>()).add(judgement);
				}
			}
			byTarget.forEach((target, judgements) -> state(scene, speaker, target, judgements, "stance-named", NAMED)
				.ifPresent(found::add));
		}
		int weight = unaimed.stream().mapToInt(Judgement::weight).sum();
		if (found.isEmpty() && weight <= -PLAIN && unaimed.stream().anyMatch(Judgement::central)) {
			topic.of(attribution, speaker)
				.flatMap((target) -> state(scene, speaker, target, unaimed, "stance-implied", IMPLIED))
				.ifPresent(found::add);
		}
		return found;
	}

	/** "the brave women and men": kind words on the way do not outweigh disapproval. */
	private static boolean passingPraise(Judgement judgement) {
		return judgement.weight() > 0 && judgement.word().is("amod");
	}

	private static Optional<StatedRelation> state(Scene scene, Mention speaker, Mention target,
			List<Judgement> judgements, String rule, double confidence) {
		int weight = judgements.stream().mapToInt(Judgement::weight).sum();
		if (weight == 0) {
			return Optional.empty();
		}
		RelationType type = (weight < 0) ? RelationType.CRITICIZED : RelationType.SUPPORTED;
		return scene.state(type, speaker, target, Factuality.FACT, judgements.get(0).word(),
				judgements.stream().map(Judgement::word).toList(), rule, confidence);
	}

	/** The content by sentences, without what others say inside it. */
	private static List<List<Token>> sentences(Scene scene, Attribution attribution) {
		return List.copyOf(attribution.content()
			.stream()
			.filter((token) -> scene.story().containing(token).filter(attribution::equals).isPresent())
			.collect(Collectors.groupingBy(Token::sentence, LinkedHashMap::new, Collectors.toList()))
			.values());
	}

}
