package org.onrecord.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.onrecord.graph.KnowledgeWriter;
import org.onrecord.knowledge.ActorKind;

/**
 * Reads profiles of actors and their candidates, many at a time. Profiles that were read
 * lately are kept; those of actors that change have to be forgotten.
 */
final class Profiles {

	/** So many actors are read in one statement. */
	private static final int BATCH = 200;

	/** So many names and profiles are kept, some kilobytes each. */
	private static final int KEPT = 5000;

	/** So many candidates are looked at for one actor. */
	private static final int CANDIDATES = 40;

	private final ResolveStatements statements;

	private final Map<String, ActorProfile> kept = lately();

	private final Map<String, NamedActor> names = lately();

	Profiles(ResolveStatements statements) {
		this.statements = statements;
	}

	/** Keeps what was asked for lately. */
	private static <T> Map<String, T> lately() {
		return new LinkedHashMap<>(KEPT, 0.75f, true) {

			@Override
			protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
				return size() > KEPT;
			}

		};
	}

	/** The profiles of these actors by id; those that are no actors are absent. */
	Map<String, ActorProfile> of(Collection<String> ids) {
		Map<String, ActorProfile> profiles = new HashMap<>();
		List<String> missing = new ArrayList<>();
		for (String id : Set.copyOf(ids)) {
			ActorProfile known = this.kept.get(id);
			if (known != null) {
				profiles.put(id, known);
			}
			else {
				missing.add(id);
			}
		}
		for (int from = 0; from < missing.size(); from += BATCH) {
			List<String> some = missing.subList(from, Math.min(missing.size(), from + BATCH));
			for (Record row : this.statements.read("profiles", Map.of("ids", some))) {
				ActorProfile profile = profile(row);
				profiles.put(profile.id(), profile);
				this.kept.put(profile.id(), profile);
			}
		}
		return profiles;
	}

	/** By what these actors are called; those that are no actors are absent. */
	Map<String, NamedActor> named(Collection<String> ids) {
		Map<String, NamedActor> named = new HashMap<>();
		for (String id : ids) {
			NamedActor known = this.names.get(id);
			if (known != null) {
				named.put(id, known);
			}
		}
		List<String> missing = ids.stream().distinct().filter((id) -> !named.containsKey(id)).toList();
		for (Record row : missing.isEmpty() ? List.<Record>of()
				: this.statements.read("names", Map.of("ids", missing))) {
			NamedActor actor = named(row);
			named.put(actor.id(), actor);
			this.names.put(actor.id(), actor);
		}
		return named;
	}

	/**
	 * The candidates of each of these actors whose names are alike, those of the rarest
	 * names first; those that have none are absent.
	 */
	Map<String, List<String>> candidates(Collection<NamedActor> actors) {
		List<Map<String, Object>> rows = new ArrayList<>();
		Map<String, NamedActor> byId = new HashMap<>();
		for (NamedActor actor : actors) {
			List<String> keys = actor.soughtKeys();
			if (!keys.isEmpty()) {
				// Keys have letters, digits and spaces; in quotation marks each is one
				// word
				rows.add(Map.of("id", actor.id(), "words", "\"" + String.join("\" OR \"", keys) + "\""));
				byId.put(actor.id(), actor);
			}
		}
		Map<String, List<String>> found = new HashMap<>();
		Set<String> others = new HashSet<>();
		if (!rows.isEmpty()) {
			for (Record row : this.statements.read("candidates", Map.of("actors", rows, "limit", CANDIDATES))) {
				List<String> candidates = row.get("candidates").asList(Value::asString);
				found.put(row.get("id").asString(), candidates);
				others.addAll(candidates);
			}
		}
		Map<String, NamedActor> named = named(others);
		Map<String, List<String>> alike = new HashMap<>();
		found.forEach((id, candidates) -> {
			NamedActor actor = Objects.requireNonNull(byId.get(id));
			List<String> some = candidates.stream().filter((other) -> {
				NamedActor candidate = named.get(other);
				return candidate != null && PairScorer.alike(actor, candidate);
			}).toList();
			if (!some.isEmpty()) {
				alike.put(id, some);
			}
		});
		return alike;
	}

	/** These have changed. */
	void forget(Collection<String> ids) {
		ids.forEach(this.kept::remove);
		ids.forEach(this.names::remove);
	}

	private static NamedActor named(Record row) {
		List<String> labels = row.get("labels").asList(Value::asString);
		return NamedActor.of(row.get("id").asString(), row.get("name").asString(),
				row.get("names").asList(Value::asString), kind(labels), labels.contains("Unnamed"));
	}

	private static ActorProfile profile(Record row) {
		Map<String, String> companions = new LinkedHashMap<>();
		row.get("companions")
			.asList((other) -> companions.put(other.get("id").asString(), other.get("name").asString()));
		Set<String> outlets = new TreeSet<>();
		TreeSet<LocalDate> days = new TreeSet<>();
		for (Value article : row.get("articles").values()) {
			if (!article.get("outlet").isNull()) {
				outlets.add(article.get("outlet").asString());
			}
			LocalDate day = day(article.get("date"));
			if (day != null) {
				days.add(day);
			}
		}
		return new ActorProfile(named(row), row.get("methods").asList(Value::asString).contains("gazetteer"),
				row.get("mentions").asLong(), row.get("offices").asList(Profiles::office), outlets,
				days.isEmpty() ? null : days.first(), days.isEmpty() ? null : days.last(),
				row.get("identifiers").asList(Value::asString), companions);
	}

	private static HeldOffice office(Value held) {
		return new HeldOffice(held.get("id").asString(), held.get("name").asString(), day(held.get("from")),
				day(held.get("to")));
	}

	private static @Nullable LocalDate day(Value date) {
		return (date.isNull() || date.asString().equals(KnowledgeWriter.UNDATED)) ? null
				: LocalDate.parse(date.asString().substring(0, 10));
	}

	private static ActorKind kind(List<String> labels) {
		return Arrays.stream(ActorKind.values())
			.filter((kind) -> labels.contains(kind.label()))
			.findFirst()
			.orElse(ActorKind.GROUP);
	}

}
