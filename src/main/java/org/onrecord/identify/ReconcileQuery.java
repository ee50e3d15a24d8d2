package org.onrecord.identify;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.Word;
import tools.jackson.databind.JsonNode;

/**
 * One query of the reconciliation API: which actor does this name mean? Fields that the
 * API does not have are passed over, as its clients expect. Valid once built.
 *
 * @param name the name, as it stands in somebody's table
 * @param kinds kinds of actors, any of them; empty for all
 * @param strict whether others are no candidates at all
 * @param limit how many candidates at most
 * @param properties what else is known
 */
record ReconcileQuery(String name, List<ActorKind> kinds, boolean strict, int limit, List<Given> properties) {

	private static final int USUAL = 10;

	private static final int MOST = 50;

	private static final int LONGEST = 500;

	ReconcileQuery {
		kinds = List.copyOf(kinds);
		properties = List.copyOf(properties);
	}

	/**
	 * Something that is known of whoever is meant.
	 *
	 * @param pid id of the property
	 * @param values its values, any of which may be the right one: texts, or ids of
	 * actors
	 */
	record Given(String pid, List<String> values) {

		Given {
			values = List.copyOf(values);
		}

	}

	/**
	 * Reads a query.
	 * @param key its name in the batch, for messages
	 */
	static ReconcileQuery of(String key, JsonNode query) {
		String name = query.path("query").asString("").strip();
		if (!query.isObject() || name.isEmpty() || name.length() > LONGEST) {
			throw OnRecordException.invalid("queries", "Query " + key
					+ " has to be an object whose field query is a name of 1 to " + LONGEST + " characters.");
		}
		int limit = query.path("limit").asInt(USUAL);
		String strict = query.path("type_strict").asString("any");
		return new ReconcileQuery(name, kinds(query.path("type")), !"should".equals(strict),
				(limit < 1) ? USUAL : Math.min(limit, MOST), given(key, query.path("properties")));
	}

	/** Whether an actor is of a kind that is asked for. */
	boolean isKind(ActorKind kind) {
		return this.kinds.isEmpty() || this.kinds.contains(kind);
	}

	/** The kind, where only one is asked for and no other will do. */
	@Nullable ActorKind onlyKind() {
		return (this.strict && this.kinds.size() == 1) ? this.kinds.get(0) : null;
	}

	private static List<ActorKind> kinds(JsonNode type) {
		List<String> named = new ArrayList<>();
		if (type.isString() && !type.asString().isBlank()) {
			named.add(type.asString());
		}
		type.forEach((one) -> named.add(one.isObject() ? one.path("id").asString("") : one.asString("")));
		return named.stream().map(ReconcileQuery::kind).distinct().toList();
	}

	static ActorKind kind(String id) {
		return Word.of(ActorKind.class, id)
			.orElseThrow(() -> OnRecordException.invalid("type",
					"There is no type \"" + id + "\". The service manifest tells those there are."));
	}

	private static List<Given> given(String key, JsonNode properties) {
		List<Given> given = new ArrayList<>();
		for (JsonNode property : properties) {
			String pid = property.path("pid").asString("");
			if (ActorProperty.of(pid).isEmpty()) {
				throw OnRecordException.invalid("queries", "Query " + key + " names a property \"" + pid
						+ "\" that there is not. /api/reconcile/extend/propose tells those there are.");
			}
			List<String> values = new ArrayList<>();
			JsonNode value = property.path("v");
			if (value.isArray()) {
				value.forEach((one) -> add(one, values));
			}
			else {
				add(value, values);
			}
			if (!values.isEmpty()) {
				given.add(new Given(pid, values));
			}
		}
		return given;
	}

	/** A value that was matched before is an object with the id of an actor. */
	private static void add(JsonNode value, List<String> values) {
		String text = value.isObject() ? value.path("id").asString("") : value.isNull() ? "" : value.asString("");
		if (!text.isBlank()) {
			values.add(text.strip());
		}
	}

}
