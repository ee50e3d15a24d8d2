package org.onrecord.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ActorKind;

/**
 * Make what was decided so in the graph. Each takes the state that a change ends in, so
 * the same serves to decide and to undo.
 */
final class Setters {

	/** Makes a change so. */
	interface Setter {

		/**
		 * Makes it so.
		 * @param work the transaction
		 * @param change what is to count from now on
		 * @param decision the decision that changes it
		 */
		void set(Work work, Change change, Decision decision);

	}

	private static final Map<Facet.Aspect, Setter> SETTERS = Map.of(Facet.Aspect.CLAIM_STATUS, Setters::status,
			Facet.Aspect.CLAIM_STATE, Setters::state, Facet.Aspect.CLAIM_MADE, MadeClaims::set, Facet.Aspect.ACTOR_NAME,
			Setters::name, Facet.Aspect.ACTOR_KIND, Setters::kind, Facet.Aspect.ACTOR_ALIAS, Setters::alias,
			Facet.Aspect.PAIR, Clusters::judge, Facet.Aspect.MENTION_ACTOR, Clusters::refer, Facet.Aspect.ARTICLE_STATE,
			Setters::article);

	private static final List<String> KIND_LABELS = java.util.Arrays.stream(ActorKind.values())
		.map(ActorKind::label)
		.toList();

	private Setters() {
	}

	static Setter of(Facet.Aspect aspect) {
		return java.util.Objects.requireNonNull(SETTERS.get(aspect));
	}

	private static void status(Work work, Change change, Decision decision) {
		Map<String, Object> row = new HashMap<>(
				Map.of("id", change.facet().id(), "status", Values.text(change.value())));
		if (change.to() != null) {
			row.put("decision", change.to());
		}
		work.setStatus(row);
	}

	/** A claim that was read gives way to another, or counts again. */
	private static void state(Work work, Change change, Decision decision) {
		String state = Values.text(change.value());
		if (state.equals(ClaimDrafts.LIVE)) {
			work.projection().reviveClaims(List.of(change.facet().id()));
		}
		else {
			work.projection().retireClaims(List.of(change.facet().id()), state);
		}
	}

	/** An article and all that it reports come to count, or not to. */
	private static void article(Work work, Change change, Decision decision) {
		String state = Values.text(change.value());
		work.projection().setArticle(change.facet().id(), state.equals(ArticleDrafts.LIVE) ? null : state);
	}

	private static void name(Work work, Change change, Decision decision) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("actor", change.facet().id());
		values.put("name", (change.after() != null) ? Values.text(change.after()) : null);
		work.run("set-name", values);
		called(work, change.facet().id());
	}

	private static void alias(Work work, Change change, Decision decision) {
		String actor = change.facet().part(0);
		work.run("set-alias", Map.of("actor", actor, "alias", change.facet().part(1), "has", change.after() != null));
		called(work, actor);
	}

	/** Whoever an actor is part of is called as it is. */
	private static void called(Work work, String actor) {
		Clusters.clusters(work, List.of(actor))
			.forEach((cluster) -> work.projection().touchActors(List.of(cluster.survivor())));
	}

	private static void kind(Work work, Change change, Decision decision) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("actor", change.facet().id());
		values.put("kinds", KIND_LABELS);
		values.put("label", ActorKind.valueOf(Values.text(change.value()).toUpperCase(java.util.Locale.ROOT)).label());
		values.put("kind", (change.after() != null) ? Values.text(change.after()) : null);
		work.run("set-kind", values);
		// Offices and bodies are tied to those they belong to, persons are not
		work.projection()
			.touchMentions(work.run("mentions-of-actor", Map.of("actor", change.facet().id()))
				.stream()
				.map((row) -> row.get("id").asString())
				.toList());
		work.projection().touchActors(List.of(change.facet().id()));
	}

}
