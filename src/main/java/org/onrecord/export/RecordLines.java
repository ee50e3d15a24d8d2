package org.onrecord.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.KnowledgeWriter;
import org.onrecord.graph.RestoredArticle;
import org.onrecord.knowledge.PublicationDate;
import tools.jackson.databind.JsonNode;

/** Lines that {@link OnRecordWriter} wrote, as the properties that the graph has. */
final class RecordLines {

	private RecordLines() {
	}

	/**
	 * An article with what was read in it.
	 * @param history whether the decisions of the file are taken too
	 * @param outlet its outlet as an actor
	 * @throws IllegalArgumentException if the line lacks something
	 */
	static RestoredArticle article(JsonNode line, boolean history, RestoredArticle.@Nullable Outlet outlet,
			List<RestoredArticle.Named> mentions, List<RestoredArticle.Reported> claims) {
		Map<String, Object> properties = texts(line, Map.of("url", "url", "outlet", "outlet", "title", "title",
				"author", "author", "publishedAt", "publishedAt", "text", "text", "textHash", "textHash"));
		properties.put("boilerplate", flat(line.path("boilerplate")));
		String published = line.path("publishedAt").asString("");
		properties.put("date",
				PublicationDate.parse(published).map((date) -> date.day().toString()).orElse(KnowledgeWriter.UNDATED));
		keep(line, properties, List.of("extractor"));
		if (history) {
			keep(line, properties, List.of("texts", "newest", "version", "versionOf", "supersededBy"));
		}
		return new RestoredArticle(text(line, "id"), properties, outlet, mentions, claims);
	}

	/** A mention of that actor. */
	static RestoredArticle.Named mention(JsonNode line, boolean history, String actor, RecordReader.Known known) {
		Map<String, Object> properties = texts(line, Map.of("name", "name", "kind", "kind", "gazetteer", "gazetteer"));
		List<String> aliases = new ArrayList<>();
		line.path("aliases").forEach((alias) -> aliases.add(alias.asString()));
		properties.put("aliases", aliases);
		properties.put("unnamed", line.path("unnamed").asBoolean(false));
		keep(line, properties, List.of("made"));
		return new RestoredArticle.Named(text(line, "id"), properties, flat(line.path("spans")), optional(line, "of"),
				actor, known.name(), known.kind(), known.unnamed(), text(line, "method"), line.path("score").asDouble(),
				text(line, "by"), history ? optional(line, "base") : null);
	}

	/** A claim. */
	static RestoredArticle.Reported claim(JsonNode line, boolean history) {
		Map<String, Object> properties = texts(line, Map.ofEntries(Map.entry("words", "text"), Map.entry("cue", "cue"),
				Map.entry("source", "sourceText"), Map.entry("manner", "manner"), Map.entry("wording", "wording"),
				Map.entry("rule", "rule"), Map.entry("extractor", "extractor"), Map.entry("relation", "relation"),
				Map.entry("polarity", "polarity"), Map.entry("modality", "modality"), Map.entry("saidOn", "saidOn"),
				Map.entry("saidOnPrecision", "saidOnPrecision"), Map.entry("happenedOn", "happenedOn"),
				Map.entry("happenedOnPrecision", "happenedOnPrecision")));
		properties.put("confidence", line.path("confidence").asDouble());
		properties.put("nested", line.path("nested").asBoolean(false));
		keep(line, properties, history ? List.of("made", "decision") : List.of("made"));
		Map<String, List<Integer>> places = new HashMap<>();
		for (String place : List.of("source", "cue", "content", "sentence")) {
			places.put(place, flat(line.path("places").path(place)));
		}
		List<Integer> content = places.getOrDefault("content", List.of());
		if (content.isEmpty()) {
			throw new IllegalArgumentException("claim " + text(line, "id") + " has no place for its content");
		}
		properties.put("start", content.get(0));
		List<RestoredArticle.Role> names = new ArrayList<>();
		line.path("names")
			.forEach((name) -> names.add(new RestoredArticle.Role(text(name, "mention"), text(name, "role"),
					name.path("position").asInt(0))));
		return new RestoredArticle.Reported(text(line, "id"), properties, text(line, "status"), places, names);
	}

	/** A line as it stands, but for what sort of line it is. */
	static Map<String, Object> properties(JsonNode line) {
		Map<String, Object> properties = new TreeMap<>();
		line.properties().forEach((entry) -> properties.put(entry.getKey(), value(entry.getKey(), entry.getValue())));
		properties.remove("record");
		return properties;
	}

	private static Object value(String name, JsonNode value) {
		if (value.isString()) {
			return value.asString();
		}
		if (value.isBoolean()) {
			return value.asBoolean();
		}
		if (value.isIntegralNumber()) {
			return value.asLong();
		}
		if (value.isNumber()) {
			return value.asDouble();
		}
		if (value.isArray()) {
			return value.values().stream().map((one) -> value(name, one)).toList();
		}
		throw new IllegalArgumentException(
				"\"" + name + "\" is neither text, number, true or false, nor a list of these");
	}

	/** What the graph keeps under the same names. */
	static void keep(JsonNode line, Map<String, Object> properties, List<String> names) {
		names.stream().filter(line::has).forEach((name) -> properties.put(name, value(name, line.path(name))));
	}

	/** A text that may be there. */
	static @Nullable String optional(JsonNode line, String name) {
		String text = line.path(name).asString("");
		return text.isEmpty() ? null : text;
	}

	/** A text that has to be there. */
	static String text(JsonNode line, String name) {
		String text = line.path(name).asString("");
		if (text.isEmpty()) {
			throw new IllegalArgumentException("\"" + name + "\" is missing");
		}
		return text;
	}

	/** Texts that may be there, by the names that the graph gives them. */
	private static Map<String, Object> texts(JsonNode line, Map<String, String> names) {
		Map<String, Object> texts = new HashMap<>();
		names.forEach((name, property) -> {
			JsonNode value = line.path(name);
			if (value.isString()) {
				texts.put(property, value.asString());
			}
		});
		return texts;
	}

	private static List<Integer> flat(JsonNode spans) {
		List<Integer> flat = new ArrayList<>();
		spans.forEach((span) -> {
			if (span.size() != 2) {
				throw new IllegalArgumentException("a place has to be [start, end], not " + span);
			}
			flat.add(span.get(0).asInt());
			flat.add(span.get(1).asInt());
		});
		return flat;
	}

}
