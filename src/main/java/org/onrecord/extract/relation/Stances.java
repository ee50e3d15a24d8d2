package org.onrecord.extract.relation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.onrecord.knowledge.RelationType;

/**
 * Reported words that disapprove of somebody or praise somebody, whatever verb introduces
 * them. {@link StanceModel} decides, and its probability is the confidence.
 */
final class Stances implements RelationRule {

	private final StanceModel model;

	Stances(StanceModel model) {
		this.model = model;
	}

	@Override
	public List<StatedRelation> find(Scene scene, List<StatedRelation> before) {
		return new SaidStances(scene, before).candidates()
			.stream()
			.map((candidate) -> decide(scene, candidate))
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<StatedRelation> decide(Scene scene, StanceCandidate candidate) {
		double against = this.model.probability(name(RelationType.CRITICIZED), candidate.signs());
		double inFavour = this.model.probability(name(RelationType.SUPPORTED), candidate.signs());
		RelationType type = (against >= inFavour) ? RelationType.CRITICIZED : RelationType.SUPPORTED;
		double probability = Math.max(against, inFavour);
		if (probability < this.model.threshold(name(type))) {
			return Optional.empty();
		}
		return scene.state(type, candidate.subject(), candidate.object(), Factuality.FACT, candidate.word(),
				candidate.parts(), "stance-said", Math.round(probability * 100) / 100.0);
	}

	/** The name of the regression for a type. */
	static String name(RelationType type) {
		return type.name().toLowerCase(Locale.ROOT);
	}

}
