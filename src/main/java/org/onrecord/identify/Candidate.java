package org.onrecord.identify;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.onrecord.knowledge.ActorKind;
import org.onrecord.query.ActorDescribed;

/**
 * An actor that a name may mean, in the form of the reconciliation API.
 *
 * @param id id of the actor
 * @param name its name
 * @param description what tells it apart from others of the name
 * @param type its kind
 * @param score how likely it is meant, 0 to 100
 * @param match whether it is safe to take it for the one that is meant
 * @param features what the score is made of
 */
record Candidate(String id, String name, String description, List<Named> type, double score, boolean match,
		List<Feature> features) {

	/**
	 * Something with an id and a name.
	 *
	 * @param id its id
	 * @param name its name
	 */
	record Named(String id, String name) {

		static Named of(ActorKind kind) {
			return new Named(kind.word(), kind.label());
		}

	}

	/**
	 * A part of the score.
	 *
	 * @param id which
	 * @param value a number or yes and no
	 */
	record Feature(String id, Object value) {

	}

	Candidate matching() {
		return new Candidate(this.id, this.name, this.description, this.type, this.score, true, this.features);
	}

	boolean has(String feature) {
		return this.features.stream().anyMatch((one) -> one.id().equals(feature) && Boolean.TRUE.equals(one.value()));
	}

	/** A line that tells an actor apart from others of its name. */
	static String describe(ActorDescribed actor) {
		String held = Stream.concat(actor.offices().stream(), actor.of().stream())
			.map((other) -> other.name())
			.limit(3)
			.collect(Collectors.joining(", "));
		String outlets = actor.outlets().stream().limit(3).collect(Collectors.joining(", "));
		return Stream
			.of(actor.actor().kind().word(), held, outlets.isEmpty() ? "" : "in " + outlets,
					actor.actor().made() + " claims made, " + actor.actor().about() + " about")
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("; "));
	}

	/** The types of the API are the kinds of actors. */
	static List<Named> types() {
		return Stream.of(ActorKind.values()).map(Named::of).toList();
	}

}
