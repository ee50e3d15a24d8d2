package org.onrecord.export;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The parts of the graph as tables: one for the nodes of each label, one for the
 * relationships of each type and what they join. Edges share one, as there are many types
 * of them.
 */
enum GraphTable {

	/** Nodes; further labels tell the kind. */
	ACTORS("Actor", text("name"), texts("names"), texts("nameKeys"), texts("matchKeys")),

	/** Nodes. */
	ARTICLES("Article", text("url"), text("outlet"), text("title"), text("author"), text("publishedAt"), text("text"),
			text("textHash"), wholes("boilerplate"), text("date")),

	/** Nodes. */
	MENTIONS("Mention", text("name"), text("kind"), texts("aliases"), yesNo("unnamed"), text("gazetteer")),

	/** Nodes, with the keys that follow from whom they name. */
	CLAIMS("Claim", text("text"), text("cue"), text("sourceText"), text("manner"), text("wording"), yesNo("nested"),
			text("rule"), number("confidence"), text("extractor"), whole("start"), text("saidOn"),
			text("saidOnPrecision"), text("happenedOn"), text("happenedOnPrecision"), text("relation"),
			text("polarity"), text("modality"), text("status"), text("article"), text("outlet"), text("date"),
			text("speaker"), text("about"), text("edge"), number("queue")),

	/** From an article to its outlet. */
	PUBLISHED_BY("PUBLISHED_BY", ARTICLES, ACTORS),

	/** From an article to a mention. */
	MENTIONED("MENTIONS", ARTICLES, MENTIONS, wholes("spans")),

	/** From a mention to whom it means. */
	REFERS_TO("REFERS_TO", MENTIONS, ACTORS, text("method"), number("score"), text("by")),

	/** From a mention to the one it belongs to. */
	MENTION_OF("OF", MENTIONS, MENTIONS),

	/** From an article to a claim. */
	REPORTS("REPORTS", ARTICLES, CLAIMS, wholes("source"), wholes("cue"), wholes("content"), wholes("sentence")),

	/** From a claim to a mention that it names; the same two may be joined twice. */
	NAMES("NAMES", CLAIMS, MENTIONS, text("role"), whole("position")),

	/** From a speaker to a claim. */
	MADE("MADE", ACTORS, CLAIMS),

	/** From a claim to somebody it is about. */
	ABOUT("ABOUT", CLAIMS, ACTORS, whole("position"), text("about"), text("date"), text("id"), text("speaker")),

	/** From a claim to who does what it states. */
	SUBJECT("SUBJECT", CLAIMS, ACTORS),

	/** From a claim to whom it is done to. */
	OBJECT("OBJECT", CLAIMS, ACTORS),

	/** From an office or body to what it belongs to. */
	ACTOR_OF("OF", ACTORS, ACTORS),

	/** From actor to actor; the type is that of the edge. */
	EDGES("", ACTORS, ACTORS, whole("claims"), whole("reports"), whole("outlets"), text("firstAt"), text("lastAt"),
			number("confidence"), text("status"));

	/** Types of columns. */
	enum Type {

		/** {@link String}. */
		TEXT("string"),

		/** {@link Long} or {@link Integer}. */
		WHOLE("long"),

		/** {@link Double}. */
		NUMBER("double"),

		/** {@link Boolean}. */
		YES_NO("boolean"),

		/** {@link List} of {@link String}. */
		TEXTS("string[]"),

		/** {@link List} of {@link Integer}. */
		WHOLES("long[]");

		private final String word;

		Type(String word) {
			this.word = word;
		}

		/** What {@code neo4j-admin database import} calls it. */
		String word() {
			return this.word;
		}

	}

	/**
	 * A column.
	 *
	 * @param name name of the property
	 * @param type type of its values
	 */
	record Column(String name, Type type) {

		/** Whether it holds a list; a list may be empty, and is never absent. */
		boolean isList() {
			return this.type == Type.TEXTS || this.type == Type.WHOLES;
		}

	}

	private final String label;

	private final @Nullable GraphTable from;

	private final @Nullable GraphTable to;

	@SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
	private final List<Column> columns;

	GraphTable(String label, Column... columns) {
		this(label, null, null, columns);
	}

	GraphTable(String label, @Nullable GraphTable from, @Nullable GraphTable to, Column... columns) {
		this.label = label;
		this.from = from;
		this.to = to;
		this.columns = List.copyOf(Arrays.asList(columns));
	}

	/** The label of its nodes or type of its relationships; empty of edges. */
	String label() {
		return this.label;
	}

	/** Where its relationships begin; null of nodes. */
	@Nullable GraphTable from() {
		return this.from;
	}

	/** Where its relationships end; null of nodes. */
	@Nullable GraphTable to() {
		return this.to;
	}

	/** Its properties; those of nodes without the id. */
	List<Column> columns() {
		return this.columns;
	}

	private static Column text(String name) {
		return new Column(name, Type.TEXT);
	}

	private static Column whole(String name) {
		return new Column(name, Type.WHOLE);
	}

	private static Column number(String name) {
		return new Column(name, Type.NUMBER);
	}

	private static Column yesNo(String name) {
		return new Column(name, Type.YES_NO);
	}

	private static Column texts(String name) {
		return new Column(name, Type.TEXTS);
	}

	private static Column wholes(String name) {
		return new Column(name, Type.WHOLES);
	}

}
