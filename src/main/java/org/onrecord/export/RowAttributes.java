package org.onrecord.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Relationship;
import org.onrecord.export.NetworkSchema.Attribute;
import org.onrecord.query.EdgeType;

/**
 * The properties that nodes or relationships have, as attributes in the order of their
 * names. A property whose values differ in type is text, whole numbers beside others are
 * numbers.
 */
final class RowAttributes {

	private static final Set<String> RESERVED = Set.of("id", "label", "kind", "type", "weight", "source", "target");

	private final Map<String, NetworkSchema.Type> types;

	private RowAttributes(Map<String, NetworkSchema.Type> types) {
		this.types = types;
	}

	static RowAttributes of(Collection<? extends Entity> entities) {
		Map<String, NetworkSchema.Type> types = new TreeMap<>();
		for (Entity entity : entities) {
			for (String name : (entity instanceof Relationship edge) ? EdgeType.properties(edge) : entity.keys()) {
				if (!entity.get(name).isNull()) {
					types.merge(name, type(entity.get(name)), RowAttributes::both);
				}
			}
		}
		return new RowAttributes(types);
	}

	List<Attribute> list() {
		return this.types.entrySet()
			.stream()
			.map((entry) -> new Attribute(name(entry.getKey()), entry.getValue(), "property " + entry.getKey()))
			.toList();
	}

	/** The values of one node or relationship, in order. */
	List<@Nullable Object> values(Entity entity) {
		List<@Nullable Object> values = new ArrayList<>();
		this.types.forEach((name, type) -> {
			Value value = entity.get(name);
			values.add(value.isNull() ? null : value(value, type));
		});
		return values;
	}

	/** No values at all. */
	List<@Nullable Object> none() {
		return Collections.nCopies(this.types.size(), null);
	}

	/** A value as text. */
	static String text(Value value) {
		return "STRING".equals(value.type().name()) ? value.asString() : String.valueOf(value.asObject());
	}

	private static Object value(Value value, NetworkSchema.Type type) {
		return switch (type) {
			case WHOLE -> value.asLong();
			case NUMBER -> value.asDouble();
			case YES_NO -> value.asBoolean();
			case TEXTS -> value.asList(RowAttributes::text);
			case TEXT, DAY -> text(value);
		};
	}

	private static NetworkSchema.Type type(Value value) {
		return switch (value.type().name()) {
			case "INTEGER" -> NetworkSchema.Type.WHOLE;
			case "FLOAT" -> NetworkSchema.Type.NUMBER;
			case "BOOLEAN" -> NetworkSchema.Type.YES_NO;
			case "LIST OF ANY?" -> NetworkSchema.Type.TEXTS;
			case "DATE" -> NetworkSchema.Type.DAY;
			default -> NetworkSchema.Type.TEXT;
		};
	}

	private static NetworkSchema.Type both(NetworkSchema.Type one, NetworkSchema.Type other) {
		if (one == other) {
			return one;
		}
		boolean numbers = (one == NetworkSchema.Type.WHOLE || one == NetworkSchema.Type.NUMBER)
				&& (other == NetworkSchema.Type.WHOLE || other == NetworkSchema.Type.NUMBER);
		return numbers ? NetworkSchema.Type.NUMBER : NetworkSchema.Type.TEXT;
	}

	/** Letters and digits alone, and no name that all nodes or edges have anyway. */
	private static String name(String property) {
		String name = property.replaceAll("[^\\p{Alnum}]", "");
		return (name.isEmpty() || RESERVED.contains(name.toLowerCase(Locale.ROOT))) ? name + "Property" : name;
	}

}
