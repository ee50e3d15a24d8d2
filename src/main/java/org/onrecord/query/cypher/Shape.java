package org.onrecord.query.cypher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What can be told of a value before there is one.
 *
 * @param kind what it is
 * @param bytes how large it is at most, as if each part of it were written out
 * @param length how many elements or characters it has at most
 * @param element what its elements are like; null if each may be as large as the whole
 * @param fields what its fields are like, of a map whose fields are known
 * @param magnitude how far from zero it is at most; null if that is not known
 * @param constant the value itself, a long or a string; null if it is not known
 */
record Shape(Kind kind, Amount bytes, Amount length, @Nullable Shape element, Map<String, Shape> fields,
		@Nullable Amount magnitude, @Nullable Object constant) {

	/** Of a number or a date as JSON and Java have it. */
	private static final double NUMBER_BYTES = 24;

	/** Most characters that a number, a date or a point is written with. */
	private static final double NUMBER_LENGTH = 100;

	/** Of a text, a list or a map by itself; each has it once at least. */
	static final double OVERHEAD = 40;

	/** How many stored texts a node is taken to have. */
	private static final double PROPERTIES = 16;

	private static final double ENTITY_OVERHEAD = 300;

	/** What a value is. */
	enum Kind {

		/** A number, a date, a point, true, false or null. */
		NUMBER,

		/** A text. */
		TEXT,

		/** A node or a relationship, or null where none was found. */
		ENTITY,

		/** A node or a relationship that is there for certain. */
		FOUND,

		/** A list or a path. */
		LIST,

		/** A map. */
		MAP,

		/** It cannot be told. */
		ANY

	}

	Shape {
		fields = Map.copyOf(fields);
	}

	static Shape number() {
		return number(null);
	}

	static Shape number(@Nullable Amount magnitude) {
		return new Shape(Kind.NUMBER, Amount.plain(NUMBER_BYTES), Amount.plain(NUMBER_LENGTH), null, Map.of(),
				magnitude, null);
	}

	static Shape whole(long value) {
		return new Shape(Kind.NUMBER, Amount.plain(NUMBER_BYTES), Amount.plain(NUMBER_LENGTH), null, Map.of(),
				Amount.plain(Math.abs((double) value)), value);
	}

	static Shape text(String value) {
		return new Shape(Kind.TEXT, Amount.plain(2.0 * value.length() + OVERHEAD), Amount.plain(value.length()), null,
				Map.of(), null, value);
	}

	/** A text of so many characters. */
	static Shape text(Amount length, Amount bytes) {
		return new Shape(Kind.TEXT, bytes, length, null, Map.of(), null, null);
	}

	/** A short name, such as a label. */
	static Shape word() {
		return text(Amount.plain(NUMBER_LENGTH), Amount.plain(2 * NUMBER_LENGTH + OVERHEAD));
	}

	/** The value of a stored property. */
	static Shape stored() {
		return new Shape(Kind.ANY, Amount.texts(1).plus(OVERHEAD), Amount.texts(1).plus(NUMBER_LENGTH), null, Map.of(),
				null, null);
	}

	static Shape entity() {
		return new Shape(Kind.ENTITY, Amount.texts(PROPERTIES).plus(ENTITY_OVERHEAD), Amount.texts(1), null, Map.of(),
				null, null);
	}

	/** A node or a relationship that is an element of what was found. */
	static Shape found() {
		return entity().as(Kind.FOUND);
	}

	private Shape as(Kind other) {
		return new Shape(other, this.bytes, this.length, this.element, this.fields, this.magnitude, this.constant);
	}

	/** Whether it is a node or a relationship. */
	boolean isEntity() {
		return this.kind == Kind.ENTITY || this.kind == Kind.FOUND;
	}

	/** The same, or null. */
	Shape orNull() {
		return (this.kind == Kind.FOUND) ? as(Kind.ENTITY) : this;
	}

	/** A list of so many of them. */
	static Shape list(Amount length, Shape element) {
		return list(length, element, length.times(element.bytes()).plus(OVERHEAD));
	}

	static Shape list(Amount length, Shape element, Amount bytes) {
		return new Shape(Kind.LIST, bytes, length, element, Map.of(), null, null);
	}

	/** What an aggregation makes of so many rows; it leaves out nulls. */
	static Shape gathered(Amount rows, Shape element) {
		return list(Amount.plain(1).gatheredOver(rows), element.isEntity() ? element.as(Kind.FOUND) : element,
				element.bytes().gatheredOver(rows).plus(OVERHEAD));
	}

	static Shape map(Map<String, Shape> fields) {
		Amount bytes = Amount.plain(OVERHEAD);
		for (Map.Entry<String, Shape> field : fields.entrySet()) {
			bytes = bytes.plus(field.getValue().bytes()).plus(2.0 * field.getKey().length() + OVERHEAD);
		}
		return new Shape(Kind.MAP, bytes, Amount.plain(fields.size()), null, fields, null, null);
	}

	/** Anything of so many bytes. */
	static Shape anything(Amount bytes) {
		return new Shape(Kind.ANY, bytes, bytes, null, Map.of(), null, null);
	}

	/** A value that was handed over, exactly. */
	static Shape of(@Nullable Object value) {
		if (value instanceof String text) {
			return text(text);
		}
		if (value instanceof Integer || value instanceof Long) {
			return whole(((Number) value).longValue());
		}
		if (value instanceof List<?> list) {
			return listed(list.stream().map(Shape::of).toList());
		}
		if (value instanceof Map<?, ?> map) {
			Map<String, Shape> fields = new LinkedHashMap<>();
			map.forEach((name, each) -> fields.put(String.valueOf(name), of(each)));
			return map(fields);
		}
		return number();
	}

	/** A list of exactly these. */
	static Shape listed(List<Shape> elements) {
		Amount bytes = elements.stream().map(Shape::bytes).reduce(Amount.plain(OVERHEAD), Amount::plus);
		return list(Amount.plain(elements.size()), elements.stream().reduce(Shape::or).orElseGet(Shape::number), bytes);
	}

	/** What one of its elements is like. */
	Shape anElement() {
		if (this.element != null) {
			return this.element;
		}
		return (this.kind == Kind.NUMBER || isEntity()) ? orNull() : anything(this.bytes);
	}

	/** What is behind a name in it. */
	Shape field(String name) {
		if (isEntity()) {
			return stored();
		}
		if (this.kind == Kind.NUMBER) {
			return number();
		}
		Shape known = this.fields.get(name);
		if (known != null) {
			return known;
		}
		return (this.kind == Kind.MAP) ? number() : anything(this.bytes);
	}

	/** What is true of this and of another one. */
	Shape or(Shape other) {
		if (equals(other)) {
			return this;
		}
		Amount farthest = (this.magnitude != null && other.magnitude != null) ? this.magnitude.or(other.magnitude)
				: null;
		boolean same = this.kind == other.kind;
		Map<String, Shape> both = new LinkedHashMap<>();
		if (this.kind == Kind.MAP || other.kind == Kind.MAP) {
			this.fields.forEach((name, field) -> both.put(name, field.or(other.field(name))));
			other.fields.forEach((name, field) -> both.put(name, field.or(field(name))));
		}
		boolean elements = this.element != null && other.element != null;
		return new Shape(same ? this.kind : kindOfBoth(other), this.bytes.or(other.bytes), this.length.or(other.length),
				elements ? anElement().or(other.anElement()) : null, both, farthest, null);
	}

	/** A null, which counts as a number, does not make a node anything else. */
	private Kind kindOfBoth(Shape other) {
		if ((this.kind == Kind.NUMBER && other.kind == Kind.MAP)
				|| (this.kind == Kind.MAP && other.kind == Kind.NUMBER)) {
			return Kind.MAP;
		}
		return (isEntity() && other.isEntity()) ? Kind.ENTITY : Kind.ANY;
	}

}
