package org.onrecord.extract.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;

/**
 * What speaks for a stance in reported words: how the words judge the actor, where the
 * actor stands, and how the two stand to each other in the rest of the article.
 */
final class StanceSigns {

	private static final int MOST = 4;

	/** Who stands among so many first tokens of the words is whom they begin with. */
	private static final int OPENING = 4;

	private static final Set<String> DENYING = Set.of("not", "n't", "never", "no", "nothing", "nobody", "none", "nor");

	private final Scene scene;

	private final Map<String, Double> attacks = new HashMap<>();

	private final Map<String, Double> supports = new HashMap<>();

	private final Map<String, Integer> against = new HashMap<>();

	private final Map<String, Integer> inFavour = new HashMap<>();

	private final Camps camps;

	StanceSigns(Scene scene, List<StatedRelation> before) {
		this.scene = scene;
		this.camps = new Camps(scene.story());
		before.stream().filter((stated) -> stated.relation().polarity() == Polarity.AFFIRMED).forEach((stated) -> {
			String pair = pair(stated.relation().subject(), stated.relation().object());
			if (stated.relation().type() == RelationType.CRITICIZED) {
				this.attacks.merge(pair, stated.confidence(), Double::sum);
			}
			if (stated.relation().type() == RelationType.SUPPORTED) {
				this.supports.merge(pair, stated.confidence(), Double::sum);
			}
		});
	}

	/** Keeps what is said, so that other words between the two can count. */
	void remember(SaidStances.Said said) {
		String pair = pair(said.speaker().id(), said.target().id());
		this.against.merge(pair, said.aimed(-1) + said.near(-1), Integer::sum);
		this.inFavour.merge(pair, said.aimed(1) + said.near(1), Integer::sum);
	}

	/** Words of a spokesperson count for the principal, those against a campaign too. */
	private String pair(String subject, String object) {
		return this.camps.camp(subject) + " " + this.camps.camp(object);
	}

	/** The signs for what is said, by name. */
	Map<String, Double> of(SaidStances.Said said) {
		Map<String, Double> signs = new HashMap<>();
		words(signs, said);
		places(signs, said);
		story(signs, said);
		return signs;
	}

	private void words(Map<String, Double> signs, SaidStances.Said said) {
		signs.put("judged against", capped(said.aimed(-1)));
		signs.put("judged for", capped(said.aimed(1)));
		signs.put("words against nobody named", capped(others(said, -1, false)));
		signs.put("words for nobody named", capped(others(said, 1, false)));
		signs.put("nearest to words against", capped(said.near(-1)));
		signs.put("nearest to words for", capped(said.near(1)));
		signs.put("words against another", capped(others(said, -1, true)));
		long denials = said.sentence().stream().filter((token) -> DENYING.contains(token.lemma())).count();
		signs.put("denying words", (double) Math.min(2, denials));
		signs.put("in quotation marks",
				flag(said.sentence()
					.stream()
					.anyMatch((token) -> this.scene.story().quotations().around(token).isPresent())));
		introduced(signs, said);
	}

	/** "slammed the mayor for": whom the words begin with is whom the cue is done to. */
	private void introduced(Map<String, Double> signs, SaidStances.Said said) {
		int begin = said.attribution().content().get(0).index() + OPENING;
		boolean first = said.places().stream().anyMatch((token) -> token.index() < begin);
		for (Token cue : said.attribution().cue()) {
			for (Frame frame : this.scene.words().frames().of(cue)) {
				boolean stance = frame.type() == RelationType.CRITICIZED || frame.type() == RelationType.SUPPORTED;
				if (stance && Acts.last(this.scene.text(), cue, frame).isPresent()) {
					signs.put("introduced as " + frame.type(), 1.0);
					signs.merge("introduced as " + frame.type() + " of it", flag(first), Math::max);
				}
			}
		}
	}

	private static void places(Map<String, Double> signs, SaidStances.Said said) {
		signs.put("not named here", flag(said.places().isEmpty()));
		signs.put("as subject", flag(said.places().stream().anyMatch((token) -> token.is("nsubj"))));
		signs.put("is a person", flag(said.target().kind() == ActorKind.PERSON));
		signs.put("is a state", flag(said.target().kind() == ActorKind.STATE));
	}

	private void story(Map<String, Double> signs, SaidStances.Said said) {
		Mention speaker = said.speaker();
		Mention target = said.target();
		String pair = pair(speaker.id(), target.id());
		signs.put("attacks elsewhere", Math.min(1.5, this.attacks.getOrDefault(pair, 0.0)));
		signs.put("support elsewhere", Math.min(1.5, this.supports.getOrDefault(pair, 0.0)));
		int against = this.against.getOrDefault(pair, 0) - said.aimed(-1) - said.near(-1);
		int inFavour = this.inFavour.getOrDefault(pair, 0) - said.aimed(1) - said.near(1);
		signs.put("other words against", Math.max(-1.0, Math.min(1.0, (against - inFavour) / 2.0)));
		signs.put("of one party", flag(this.camps.sameParty(speaker, target)));
		signs.put("of rival parties", flag(this.camps.rivalParties(speaker, target)));
	}

	private static int others(SaidStances.Said said, int direction, boolean named) {
		return said.judgements()
			.stream()
			.filter((judgement) -> named ? judgement.target() != null && !said.aims(judgement)
					: judgement.target() == null)
			.mapToInt((judgement) -> Math.max(0, direction * judgement.weight()))
			.sum();
	}

	private static double capped(int weight) {
		return Math.min(MOST, weight) / 2.0;
	}

	private static double flag(boolean there) {
		return there ? 1.0 : 0.0;
	}

}
