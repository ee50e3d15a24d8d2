package org.onrecord.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Decisions as the statements take and give them. */
final class DecisionRows {

	private DecisionRows() {
	}

	/** A row for {@code record-decisions}. */
	static Map<String, Object> of(Decision decision) {
		Map<String, Object> properties = new HashMap<>(Map.of("id", decision.id(), "number", decision.number(), "kind",
				decision.kind().word(), "by", decision.by(), "at", decision.at().toString(), "on", decision.on(),
				"reasons", decision.reasons()));
		put(properties, "note", decision.note());
		put(properties, "score", decision.score());
		put(properties, "undoes", decision.undoes());
		put(properties, "undoneBy", decision.undoneBy());
		List<Map<String, Object>> changes = new ArrayList<>();
		for (Change change : decision.changes()) {
			Map<String, Object> row = new HashMap<>(
					Map.of("key", change.facet().key(), "properties", properties(change, changes.size())));
			put(row, "value", change.after());
			put(row, "decision", change.to());
			changes.add(row);
		}
		return Map.of("properties", properties, "on", decision.on(), "changes", changes);
	}

	private static Map<String, Object> properties(Change change, int position) {
		Map<String, Object> properties = new HashMap<>(Map.of("position", position, "read", change.read()));
		put(properties, "before", change.before());
		put(properties, "after", change.after());
		put(properties, "from", change.from());
		put(properties, "to", change.to());
		return properties;
	}

	private static void put(Map<String, Object> row, String name, @Nullable Object value) {
		if (value != null) {
			row.put(name, value);
		}
	}

	/** A row with {@code decision} and {@code changes}. */
	static Decision read(Record row) {
		List<Change> changes = row.get("changes")
			.asList((change) -> change)
			.stream()
			.sorted(Comparator.comparingInt((change) -> change.get("position").asInt()))
			.map(DecisionRows::change)
			.toList();
		return read(row.get("decision"), changes);
	}

	/** The properties of a decision, whose changes are not asked for. */
	static Decision read(Value decision, List<Change> changes) {
		Value score = decision.get("score");
		return new Decision(decision.get("id").asString(), decision.get("number").asLong(),
				DecisionKind.valueOf(decision.get("kind").asString().toUpperCase(java.util.Locale.ROOT)),
				decision.get("by").asString(), Instant.parse(decision.get("at").asString()), text(decision, "note"),
				decision.get("on").asList(Value::asString), score.isNull() ? null : score.asDouble(),
				decision.get("reasons").asList(Value::asString), text(decision, "undoes"), text(decision, "undoneBy"),
				changes);
	}

	private static Change change(Value change) {
		return new Change(Facet.of(change.get("key").asString()), change.get("read").asString(), text(change, "before"),
				text(change, "after"), text(change, "from"), text(change, "to"));
	}

	private static @Nullable String text(Value value, String name) {
		return value.get(name).asString(null);
	}

}
