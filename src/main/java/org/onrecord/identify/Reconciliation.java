package org.onrecord.identify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.onrecord.knowledge.ExternalId;
import org.onrecord.knowledge.Names;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.query.ActorDescribed;
import org.onrecord.query.ActorFound;
import org.onrecord.query.ActorQuery;
import org.onrecord.query.Actors;
import org.onrecord.query.Paging;
import org.springframework.stereotype.Component;

/**
 * Finds the actor that a name in somebody's table means. Candidates come from the index
 * of names alone. Their score is the likeness of the names (Jaro and Winkler), 0 to 100,
 * as they stand or, of "Last, First", the other way round; of that, 30 are for the
 * properties that are known, in the share of them that fit, and 20 are lost where the
 * kind is another one than is preferred. An identifier that fits decides. A match is what
 * nobody needs to look at: the very name, or the identifier, the right kind, no property
 * against it, and no other candidate of the same name that fits as well.
 */
@Component
public final class Reconciliation {

	/** How many names of each sort are looked at. */
	private static final int LOOKED_AT = 20;

	private static final double PROPERTIES = 30;

	private static final double OTHER_KIND = 20;

	/** So much lower are others of the same name where one is a match. */
	private static final double AHEAD = 10;

	private static final double FULL = 100;

	private static final Pattern LISTED = Pattern.compile("([^,]+),([^,]+)");

	private final Actors actors;

	private final JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();

	Reconciliation(Actors actors) {
		this.actors = actors;
	}

	/** The candidates for a query, the likeliest first. */
	List<Candidate> candidates(ReconcileQuery query) {
		List<ActorFound> found = new ArrayList<>(this.actors.like(query.name(), query.onlyKind(), LOOKED_AT));
		query.properties()
			.stream()
			.filter((given) -> ActorProperty.of(given.pid()).filter(ActorProperty::isIdentifier).isPresent())
			.flatMap((given) -> given.values().stream().flatMap((value) -> identified(given.pid(), value).stream()))
			.forEach(found::add);
		List<String> ids = found.stream().map(ActorFound::id).distinct().toList();
		List<Candidate> candidates = this.actors.described(ids)
			.stream()
			.filter((actor) -> !query.strict() || query.isKind(actor.actor().kind()))
			.map((actor) -> candidate(query, actor))
			.sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id))
			.limit(query.limit() + 1L)
			.toList();
		return marked(query, candidates);
	}

	/** What these actors are, in the order of the ids; unknown ids are left out. */
	List<ActorDescribed> described(List<String> ids) {
		return this.actors.described(ids);
	}

	/** Actors whose names have words that begin so. */
	List<ActorFound> beginning(String prefix, int limit) {
		return Names.key(prefix).isEmpty() ? List.of()
				: this.actors.find(new ActorQuery(prefix, null, null, null, new Paging(limit, null))).answers();
	}

	private List<ActorFound> identified(String pid, String value) {
		try {
			ExternalId identifier = "wikidata".equals(pid) ? new ExternalId(pid, value) : ExternalId.of(value);
			return this.actors.find(new ActorQuery(null, null, null, identifier.key(), Paging.first())).answers();
		}
		catch (OnRecordException ex) {
			// What stands in a table need be no identifier at all
			return List.of();
		}
	}

	private Candidate candidate(ReconcileQuery query, ActorDescribed actor) {
		double name = actor.actor().names().stream().mapToDouble((other) -> like(query.name(), other)).max().orElse(0);
		boolean kind = query.isKind(actor.actor().kind());
		List<Boolean> fits = query.properties().stream().map((given) -> fits(given, actor)).toList();
		double share = fits.isEmpty() ? 0 : (double) fits.stream().filter((fit) -> fit).count() / fits.size();
		boolean identified = query.properties()
			.stream()
			.anyMatch((given) -> property(given).filter(ActorProperty::isIdentifier).isPresent() && fits(given, actor));
		double score = fits.isEmpty() ? name * FULL : name * (FULL - PROPERTIES) + share * PROPERTIES;
		score = identified ? FULL : Math.max(0, score - (kind ? 0 : OTHER_KIND));
		List<Candidate.Feature> features = new ArrayList<>(
				List.of(new Candidate.Feature("name_likeness", rounded(name * FULL)),
						new Candidate.Feature("same_name", name == 1), new Candidate.Feature("kind", kind)));
		if (!fits.isEmpty()) {
			features.add(new Candidate.Feature("properties", rounded(share * FULL)));
			features.add(new Candidate.Feature("identifier", identified));
		}
		return new Candidate(actor.actor().id(), actor.actor().name(), Candidate.describe(actor),
				List.of(Candidate.Named.of(actor.actor().kind())), rounded(score), false, features);
	}

	private static boolean fits(ReconcileQuery.Given given, ActorDescribed actor) {
		return given.values()
			.stream()
			.anyMatch((value) -> property(given).filter((property) -> property.has(actor, value)).isPresent());
	}

	private static Optional<ActorProperty> property(ReconcileQuery.Given given) {
		return ActorProperty.of(given.pid());
	}

	/** Tables also have names as lists do, the last name first. */
	private double like(String name, String other) {
		Matcher listed = LISTED.matcher(name);
		double asListed = listed.matches() ? alike(listed.group(2) + " " + listed.group(1), other) : 0;
		return Math.max(alike(name, other), asListed);
	}

	private double alike(String name, String other) {
		String key = Names.key(name);
		String otherKey = Names.key(other);
		if (key.equals(otherKey)) {
			return 1;
		}
		// However alike, another name is another name
		return Math.min(0.95, this.likeness.apply(key, otherKey));
	}

	private static List<Candidate> marked(ReconcileQuery query, List<Candidate> candidates) {
		List<Candidate> shown = new ArrayList<>(candidates.subList(0, Math.min(query.limit(), candidates.size())));
		if (shown.isEmpty()) {
			return shown;
		}
		Candidate first = shown.get(0);
		boolean alone = first.has("identifier") || candidates.stream()
			.skip(1)
			.noneMatch((other) -> other.has("same_name") && other.has("kind") && other.score() > first.score() - AHEAD);
		boolean fits = query.properties().isEmpty() || first.features()
			.stream()
			.anyMatch((feature) -> feature.id().equals("properties") && feature.value().equals(FULL));
		if (alone && first.has("kind") && (first.has("identifier") || (first.has("same_name") && fits))) {
			shown.set(0, first.matching());
		}
		return shown;
	}

	private static double rounded(double score) {
		return Math.round(score * 10) / 10.0;
	}

}
