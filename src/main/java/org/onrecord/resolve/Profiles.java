package org.onrecord.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.onrecord.graph.KnowledgeWriter;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.naming.BodyNames;
import org.onrecord.naming.PersonNames;

/**
 * Reads profiles of actors and their candidates, many at a time. Profiles that were read
 * lately are kept; those of actors that change have to be forgotten.
 */
final class Profiles {

	/** So many actors are read in one statement. */
	private static final int BATCH = 200;

	/** So many profiles are kept, some kilobytes each. */
	private static final int KEPT = 5000;

	/** So many candidates are looked at for one actor. */
	private static final int CANDIDATES = 40;

	private final ResolveStatements statements;

	private final Map<String, ActorProfile> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, ActorProfile> eldest) {
			return size() > KEPT;
		}

	};

	Profiles(ResolveStatements statements) {
		this.statements = statements;
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

	/** The candidates of each of these actors, those of the rarest names first. */
	Map<String, List<String>> candidates(Collection<ActorProfile> actors) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (ActorProfile actor : actors) {
			List<String> keys = actor.soughtKeys();
			if (!keys.isEmpty()) {
				// Keys have letters, digits and spaces; in quotation marks each is one
				// word
				rows.add(Map.of("id", actor.id(), "words", "\"" + String.join("\" OR \"", keys) + "\""));
			}
		}
		Map<String, List<String>> candidates = new HashMap<>();
		if (!rows.isEmpty()) {
			for (Record row : this.statements.read("candidates", Map.of("actors", rows, "limit", CANDIDATES))) {
				candidates.put(row.get("id").asString(), row.get("candidates").asList(Value::asString));
			}
		}
		return candidates;
	}

	/** These have changed. */
	void forget(Collection<String> ids) {
		this.kept.keySet().removeAll(ids);
	}

	private static ActorProfile profile(Record row) {
		List<String> names = row.get("names").asList(Value::asString);
		String name = row.get("name").asString();
		List<String> labels = row.get("labels").asList(Value::asString);
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
		return new ActorProfile(row.get("id").asString(), name, names, kind(labels), labels.contains("Unnamed"),
				row.get("methods").asList(Value::asString).contains("gazetteer"), PersonNames.of(name, names),
				BodyNames.of(name, names), row.get("mentions").asLong(), row.get("offices").asList(Profiles::office),
				outlets, days.isEmpty() ? null : days.first(), days.isEmpty() ? null : days.last(),
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
