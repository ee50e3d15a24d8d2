package org.onrecord.extract.relation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.TextSpan;
import tools.jackson.databind.JsonNode;

/**
 * What a person found in one article: a line of a file of labels, with the actors and
 * their aliases, the relations and the speakers. Names are compared as whole words,
 * whatever their case; a name is another if they share two thirds of the shorter one's
 * words.
 */
final class StanceLabels {

	private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "for", "to", "in", "on", "at", "and", "or",
			"his", "her", "their", "its", "with", "by", "from", "us");

	private static final String UNNAMED = "unnamed";

	private final JsonNode line;

	/** The names of each actor, by its first one. */
	private final Map<String, Set<String>> names = new TreeMap<>();

	StanceLabels(JsonNode line) {
		this.line = line;
		for (JsonNode actor : line.get("actors")) {
			Set<String> forms = this.names.computeIfAbsent(actor.get("name").asString(), (key) -> new TreeSet<>());
			forms.add(plain(actor.get("name").asString()));
			actor.get("aliases").forEach((alias) -> forms.add(plain(alias.asString())));
		}
	}

	String article() {
		return this.line.get("article").asString();
	}

	/** Whether somebody found this stance, affirmed, anywhere in this place. */
	boolean holds(RelationType type, Mention subject, Mention object, TextSpan place) {
		return StreamSupport.stream(this.line.get("relations").spliterator(), false)
			.filter((relation) -> relation.get("type").asString().equals(type.name()))
			.filter((relation) -> relation.get("polarity").asString().equals("affirmed"))
			.filter((relation) -> relation.get("evidence").get(0).asInt() < place.end()
					&& relation.get("evidence").get(1).asInt() > place.start())
			.anyMatch((relation) -> means(relation.get("subject").asString(), subject)
					&& means(relation.get("object").asString(), object));
	}

	/** The labelled speakers that are actors, by the name of their event. */
	Map<String, Set<String>> speakers() {
		Map<String, Set<String>> speakers = new TreeMap<>();
		for (JsonNode speaker : this.line.get("speakers")) {
			Set<String> forms = this.names.get(speaker.get("speaker").asString(""));
			if (forms != null) {
				speakers.put(speaker.get("id").asString(), forms);
			}
		}
		return speakers;
	}

	private boolean means(String label, Mention mention) {
		if (label.toLowerCase(Locale.ROOT).startsWith(UNNAMED)) {
			return mention.unnamed()
					|| !common(words(label.substring(label.indexOf(':') + 1)), words(mention.name())).isEmpty();
		}
		if (mention.unnamed()) {
			return false;
		}
		String name = plain(mention.name());
		List<String> exact = this.names.entrySet()
			.stream()
			.filter((actor) -> actor.getValue().contains(name))
			.map(Map.Entry::getKey)
			.toList();
		return exact.isEmpty() ? this.names.getOrDefault(label, Set.of(plain(label)))
			.stream()
			.anyMatch((form) -> alike(words(form), words(name))) : exact.contains(label);
	}

	private static boolean alike(Set<String> one, Set<String> other) {
		int shared = common(one, other).size();
		return shared > 0 && shared * 3 >= 2 * Math.min(one.size(), other.size());
	}

	private static Set<String> common(Set<String> one, Set<String> other) {
		Set<String> common = new TreeSet<>(one);
		common.retainAll(other);
		return common;
	}

	private static Set<String> words(String name) {
		Set<String> all = new TreeSet<>(List.of(plain(name).split(" ")));
		Set<String> telling = new TreeSet<>(all);
		telling.removeAll(SMALL);
		return telling.isEmpty() ? all : telling;
	}

	static String plain(String name) {
		return name.toLowerCase(Locale.ROOT)
			.replace("u.s.", "us")
			.replace("’", "'")
			.replaceAll("'s\\b", "")
			.replaceAll("[^a-z0-9 ]", " ")
			.replaceAll("\\s+", " ")
			.strip();
	}

}
