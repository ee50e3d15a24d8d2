package org.onrecord.ingest.network;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.ContentId;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Names;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.Word;

/**
 * What the nodes and edges of a file mean: which are actors and relations, by the names
 * that Gephi, Neo4j and OnRecord give to attributes. What means nothing here is counted
 * with its reason.
 */
final class Understanding {

	private static final List<String> NAMES = List.of("name", "label", "title");

	private static final List<String> KINDS = List.of("kind", "labels", "label", "type", "schema");

	/** Nodes of OnRecord's own that are no actors. */
	private static final Set<String> NO_ACTORS = Set.of("claim", "article", "mention");

	private static final List<String> TYPES = List.of("relation", "relationtype", "relationship", "type", "label",
			"edgelabel", "kind", "interaction", "name");

	private static final List<String> FIRST_DAYS = List.of("firstat", "date", "start", "timestamp");

	private static final List<String> LAST_DAYS = List.of("lastat", "end");

	/** What an edge of OnRecord's has beside these; a program counts it anew. */
	private static final Set<String> EDGE = Set.of("id", "weight", "claims", "reports", "outlets", "status", "polarity",
			"modality", "confidence", "timeset");

	private static final Set<String> NODE = Set.of("id", "unnamed", "names", "timeset", "made", "about");

	private final Map<String, FileActor> actors = new LinkedHashMap<>();

	private final Set<String> leftOut = new HashSet<>();

	private final NotUnderstood rest = new NotUnderstood();

	private final ActorKind otherwise;

	/**
	 * An understanding.
	 * @param otherwise the kind of actors of which the file does not tell it
	 */
	Understanding(ActorKind otherwise) {
		this.otherwise = otherwise;
	}

	Map<String, FileActor> actors(NetworkFile file) {
		file.passedOver().forEach((part, count) -> this.rest.add(part, "", count));
		file.nodes().forEach(this::actor);
		return this.actors;
	}

	List<FileRelation> relations(NetworkFile file) {
		return file.edges().stream().map(this::relation).flatMap(Optional::stream).toList();
	}

	NotUnderstood rest() {
		return this.rest;
	}

	private void actor(NetworkFile.Node node) {
		Map<String, String> values = node.attributes();
		String name = NAMES.stream()
			.map((key) -> values.getOrDefault(key, ""))
			.filter((value) -> !value.isEmpty() && !value.startsWith(":"))
			.findFirst()
			.orElse(node.id());
		String clean = name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		Optional<ActorKind> kind = kind(values);
		Set<String> words = words(values);
		Optional<String> other = NO_ACTORS.stream().filter(words::contains).findFirst();
		if (kind.isEmpty() && other.isPresent()) {
			leaveOut("node that is no actor but " + other.get(), node);
			return;
		}
		if (Names.key(clean).isEmpty()) {
			leaveOut("node without a name", node);
			return;
		}
		if (kind.isEmpty()) {
			this.rest.add("node without a kind that is known, taken as " + this.otherwise.word(), clean);
		}
		tellOthers("attribute of nodes", values, Stream.of(NODE, NAMES, KINDS).flatMap(Collection::stream));
		String id = Stream.of(values.getOrDefault("id", ""), node.id()).filter(ContentId::isId).findFirst().orElse("");
		this.actors.put(node.id(), new FileActor(node.id(), id, clean, kind.orElse(this.otherwise),
				"true".equalsIgnoreCase(values.get("unnamed")), names(values, clean)));
	}

	private static List<String> names(Map<String, String> values, String name) {
		return Arrays.stream(values.getOrDefault("names", "").split("[;|\n]"))
			.map(String::strip)
			.filter((other) -> !Names.key(other).isEmpty() && !other.equals(name))
			.toList();
	}

	private void leaveOut(String reason, NetworkFile.Node node) {
		this.rest.add(reason, node.id());
		this.leftOut.add(node.id());
	}

	private static Optional<ActorKind> kind(Map<String, String> values) {
		Set<String> words = words(values);
		return Arrays.stream(ActorKind.values()).filter((kind) -> words.contains(kind.word())).findFirst();
	}

	/**
	 * What may tell a kind, in small letters; labels of Neo4j come as ":Actor:Person".
	 */
	private static Set<String> words(Map<String, String> values) {
		return KINDS.stream()
			.flatMap((key) -> Arrays.stream(values.getOrDefault(key, "").toLowerCase(Locale.ROOT).split("[:;,|]")))
			.map(String::strip)
			.collect(Collectors.toSet());
	}

	private Optional<FileRelation> relation(NetworkFile.Edge edge) {
		String shown = edge.from() + " -> " + edge.to();
		Map<String, String> values = edge.attributes();
		Optional<RelationType> type = TYPES.stream()
			.map((key) -> type(values.getOrDefault(key, "")))
			.flatMap(Optional::stream)
			.findFirst();
		if (type.isEmpty()) {
			this.rest.add("edge of no known relation" + told(values), shown);
			return Optional.empty();
		}
		for (String end : List.of(edge.from(), edge.to())) {
			if (!this.actors.containsKey(end)) {
				this.rest.add(this.leftOut.contains(end) ? "edge at a node that was left out"
						: "edge at a node that the file does not have", shown);
				return Optional.empty();
			}
		}
		if (edge.from().equals(edge.to())) {
			this.rest.add("edge from an actor to itself", shown);
			return Optional.empty();
		}
		if (!edge.directed() && type.get() != RelationType.MET_WITH) {
			this.rest.add("edge without a direction", shown);
			return Optional.empty();
		}
		tellOthers("attribute of edges", values,
				Stream.of(EDGE, TYPES, FIRST_DAYS, LAST_DAYS).flatMap(Collection::stream));
		return Optional.of(new FileRelation(type.get(), edge.from(), edge.to(),
				Word.of(Polarity.class, values.getOrDefault("polarity", "")).orElse(Polarity.AFFIRMED),
				Word.of(Modality.class, values.getOrDefault("modality", "")).orElse(Modality.ASSERTED),
				confidence(values.get("confidence")), days(values)));
	}

	private static String told(Map<String, String> values) {
		return TYPES.stream()
			.map((key) -> values.getOrDefault(key, ""))
			.filter((value) -> !value.isEmpty())
			.findFirst()
			.map((value) -> " (" + value + ")")
			.orElse("");
	}

	private static Optional<RelationType> type(String text) {
		String name = text.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
		return Arrays.stream(RelationType.values()).filter((type) -> type.name().equals(name)).findFirst();
	}

	/** Where the file tells none, nothing but the file itself has to be believed. */
	private static double confidence(@Nullable String text) {
		try {
			double told = (text != null) ? Double.parseDouble(text) : 1;
			return (told >= 0 && told <= 1) ? told : 1;
		}
		catch (NumberFormatException ex) {
			return 1;
		}
	}

	private static List<String> days(Map<String, String> values) {
		return Stream.of(FIRST_DAYS, LAST_DAYS)
			.map((keys) -> keys.stream()
				.map((key) -> day(values.getOrDefault(key, "")))
				.flatMap(Optional::stream)
				.findFirst())
			.flatMap(Optional::stream)
			.distinct()
			.sorted()
			.toList();
	}

	private static Optional<String> day(String text) {
		try {
			return (text.length() < 10) ? Optional.empty()
					: Optional.of(LocalDate.parse(text.substring(0, 10)).toString());
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private void tellOthers(String what, Map<String, String> values, Stream<String> known) {
		Set<String> others = new TreeSet<>(values.keySet());
		others.removeAll(known.toList());
		others.forEach((other) -> this.rest.add(what + " \"" + other + "\", not taken over", ""));
	}

}
