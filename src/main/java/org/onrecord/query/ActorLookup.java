package org.onrecord.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.ContentId;
import org.onrecord.knowledge.Names;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.springframework.stereotype.Component;

/**
 * Which actor somebody means who types an id or a name. An id is looked up; a name is
 * compared whole with all names of all actors, then word by word. Two actors of the same
 * name are never chosen between.
 */
@Component
final class ActorLookup {

	/** So many are named to choose from. */
	private static final int CANDIDATES = 20;

	private static final int SUGGESTIONS = 5;

	private final Asking asking;

	ActorLookup(Asking asking) {
		this.asking = asking;
	}

	/**
	 * The actor that is meant.
	 * @param parameter where it was typed, for the message
	 * @throws OnRecordException if nobody is called so, or more than one is
	 */
	ActorBrief one(String parameter, String nameOrId) {
		return this.asking.together(() -> {
			List<ActorFound> found = candidates(nameOrId);
			if (found.isEmpty()) {
				throw unknown(parameter, nameOrId);
			}
			if (found.size() > 1) {
				throw ambiguous(parameter, nameOrId, found);
			}
			return found.get(0).brief();
		});
	}

	/**
	 * The actors that are called exactly so, and the persons who have this surname; those
	 * with most claims first, at most {@value #CANDIDATES} of each.
	 */
	List<ActorFound> called(String name) {
		String key = Names.key(name);
		if (key.isEmpty()) {
			return List.of();
		}
		return this.asking.together(() -> {
			Map<String, ActorFound> found = new LinkedHashMap<>();
			exact(name, key).forEach((actor) -> found.put(actor.id(), actor));
			byWords(LuceneText.nameWords(name), ActorKind.PERSON.label(), CANDIDATES).stream()
				.filter((actor) -> !actor.unnamed() && hasSurname(actor, key))
				.forEach((actor) -> found.put(actor.id(), actor));
			return sorted(List.copyOf(found.values()));
		});
	}

	/** As {@link Actors#like}. */
	List<ActorFound> like(String name, @Nullable ActorKind kind, int limit) {
		String key = Names.key(name);
		if (key.isEmpty()) {
			return List.of();
		}
		String label = (kind != null) ? kind.label() : null;
		return this.asking.together(() -> {
			Map<String, ActorFound> found = new LinkedHashMap<>();
			Stream.of(exact(name, key).stream().filter((actor) -> kind == null || actor.kind() == kind).toList(),
					byWords(LuceneText.nameWords(name), label, limit), byWords(LuceneText.nameLike(name), label, limit))
				.flatMap(List::stream)
				.filter((actor) -> !actor.unnamed())
				.forEach((actor) -> found.putIfAbsent(actor.id(), actor));
			return List.copyOf(found.values());
		});
	}

	/**
	 * These names as they are typed, and as actors bear them in other cases of letters.
	 */
	List<String> spellings(List<String> names) {
		return names.stream().flatMap(this::spellings).distinct().toList();
	}

	private Stream<String> spellings(String name) {
		String key = Names.key(name);
		Stream<ActorFound> actors = key.isEmpty() ? Stream.of() : exact(name, key).stream();
		return Stream.concat(Stream.of(name),
				actors.flatMap((actor) -> actor.names().stream()).filter(name::equalsIgnoreCase));
	}

	private static boolean hasSurname(ActorFound actor, String key) {
		return actor.names().stream().map(Names::key).anyMatch((name) -> name.endsWith(" " + key));
	}

	private List<ActorFound> exact(String name, String key) {
		return sorted(this.asking.rows("actors-by-name",
				Map.of("words", LuceneText.name(name), "key", key, "limit", CANDIDATES), ActorLookup::found));
	}

	private List<ActorFound> candidates(String nameOrId) {
		if (ContentId.isId(nameOrId)) {
			List<ActorFound> actor = this.asking.rows("actor-by-id", Map.of("id", nameOrId), ActorLookup::found);
			if (!actor.isEmpty()) {
				return actor;
			}
			Optional<String> survivor = survivor(nameOrId);
			if (survivor.isPresent()) {
				return candidates(survivor.get());
			}
		}
		String key = Names.key(nameOrId);
		if (key.isEmpty()) {
			return List.of();
		}
		List<ActorFound> exact = exact(nameOrId, key);
		return exact.isEmpty() ? byWords(LuceneText.nameWords(nameOrId), null, CANDIDATES) : exact;
	}

	/** The actor that a merged one is part of; empty for all others. */
	Optional<String> survivor(String id) {
		return this.asking
			.rows("past-actor", Map.of("id", id), (row) -> Optional.ofNullable(Rows.text(row.get("survivor"))))
			.stream()
			.flatMap(Optional::stream)
			.findFirst();
	}

	/** Descriptions such as "spokesperson for Ana Ash" only where nobody is named so. */
	private List<ActorFound> byWords(String words, @Nullable String kind, int limit) {
		Map<String, Object> values = new HashMap<>(
				Map.of("words", words, "score", Double.MAX_VALUE, "after", "", "limit", limit));
		values.put("kind", kind);
		List<ActorFound> found = this.asking.rows("actors-by-words", values, ActorLookup::found);
		List<ActorFound> named = found.stream().filter((actor) -> !actor.unnamed()).toList();
		return sorted(named.isEmpty() ? found : named);
	}

	private static List<ActorFound> sorted(List<ActorFound> actors) {
		return actors.stream()
			.sorted(Comparator.comparingInt(ActorFound::claims).reversed().thenComparing(ActorFound::id))
			.toList();
	}

	OnRecordException ambiguous(String parameter, String name, List<ActorFound> candidates) {
		String shown = candidates.stream()
			.limit(SUGGESTIONS)
			.map(ActorLookup::described)
			.collect(Collectors.joining("; "));
		return OnRecordException.of(Reason.CONFLICT, "ambiguous-name",
				"Parameter " + parameter + ": more than one actor is called \"" + name + "\": " + shown
						+ ((candidates.size() > SUGGESTIONS) ? "; ..." : "") + ". Ask with the id of the one meant.")
			.with("parameter", parameter)
			.with("candidates", candidates);
	}

	OnRecordException unknown(String parameter, String name) {
		List<ActorFound> near = Names.key(name).isEmpty() ? List.of()
				: byWords(LuceneText.nameLike(name), null, SUGGESTIONS);
		String hint = near.isEmpty() ? "."
				: ". Near: " + near.stream().map(ActorLookup::described).collect(Collectors.joining("; ")) + ".";
		return OnRecordException
			.of(Reason.UNKNOWN, "unknown-actor",
					"Parameter " + parameter + ": no actor has the id or name \"" + name + "\"" + hint)
			.with("parameter", parameter)
			.with("candidates", near);
	}

	private static String described(ActorFound actor) {
		return actor.name() + " (" + actor.kind().word() + ", " + actor.id() + ")";
	}

	/** A row with an actor's id, name, names, labels and counts. */
	static ActorFound found(Record row) {
		return ActorFound.of(row.get("actor"));
	}

}
