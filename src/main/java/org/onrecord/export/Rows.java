package org.onrecord.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads what the statements return. */
final class Rows {

	private Rows() {
	}

	static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	static List<String> texts(Value values) {
		return values.isNull() ? List.of() : values.asList(Value::asString);
	}

	/** What a node or relationship has, without what it has not. */
	static Map<String, Object> properties(Value map) {
		Map<String, Object> properties = new TreeMap<>(map.asMap());
		properties.values().removeIf(Objects::isNull);
		return properties;
	}

	/** A row of {@code edges}. */
	static ExportedEdge edge(Record row) {
		return new ExportedEdge(row.get(0).asString(), row.get(1).asString(), row.get(2).asString(),
				row.get(3).asLong(), row.get(4).asLong(), row.get(5).asLong(), text(row.get(6)), text(row.get(7)),
				row.get(8).asDouble(), row.get(9).asString());
	}

}
