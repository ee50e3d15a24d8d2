package org.onrecord.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.onrecord.graph.KnowledgeWriter;
import org.onrecord.graph.RestoredArticle;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.PublicationDate;
import tools.jackson.databind.JsonNode;

/** Lines that {@link OnRecordWriter} wrote, as the properties that the graph has. */
final class RecordLines {

	private RecordLines() {
	}

	/**
	 * An article with what was read in it.
	 * @throws IllegalArgumentException if the line lacks something
	 */
	static RestoredArticle article(JsonNode line, List<RestoredArticle.Named> mentions,
			List<RestoredArticle.Reported> claims) {
		Map<String, Object> properties = texts(line, Map.of("url", "url", "outlet", "outlet", "title", "title",
				"author", "author", "publishedAt", "publishedAt", "text", "text", "textHash", "textHash"));
		properties.put("boilerplate", flat(line.path("boilerplate")));
		String published = line.path("publishedAt").asString("");
		properties.put("date",
				PublicationDate.parse(published).map((date) -> date.day().toString()).orElse(KnowledgeWriter.UNDATED));
		String outlet = line.path("outletActor").asString("");
		return new RestoredArticle(text(line, "id"), properties, outlet.isEmpty() ? null : outlet, mentions, claims);
	}

	/** A mention of that actor. */
	static RestoredArticle.Named mention(JsonNode line, String actor, ActorKind kind, boolean unnamed) {
		Map<String, Object> properties = texts(line, Map.of("name", "name", "kind", "kind", "gazetteer", "gazetteer"));
		List<String> aliases = new ArrayList<>();
		line.path("aliases").forEach((alias) -> aliases.add(alias.asString()));
		properties.put("aliases", aliases);
		properties.put("unnamed", line.path("unnamed").asBoolean(false));
		String of = line.path("of").asString("");
		return new RestoredArticle.Named(text(line, "id"), properties, flat(line.path("spans")),
				of.isEmpty() ? null : of, actor, kind, unnamed, text(line, "method"), line.path("score").asDouble(),
				text(line, "by"));
	}

	/** A claim. */
	static RestoredArticle.Reported claim(JsonNode line) {
		Map<String, Object> properties = texts(line, Map.ofEntries(Map.entry("words", "text"), Map.entry("cue", "cue"),
				Map.entry("source", "sourceText"), Map.entry("manner", "manner"), Map.entry("wording", "wording"),
				Map.entry("rule", "rule"), Map.entry("extractor", "extractor"), Map.entry("relation", "relation"),
				Map.entry("polarity", "polarity"), Map.entry("modality", "modality"), Map.entry("saidOn", "saidOn"),
				Map.entry("saidOnPrecision", "saidOnPrecision"), Map.entry("happenedOn", "happenedOn"),
				Map.entry("happenedOnPrecision", "happenedOnPrecision")));
		properties.put("confidence", line.path("confidence").asDouble());
		properties.put("nested", line.path("nested").asBoolean(false));
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
