package org.onrecord.ingest.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Extraction;
import org.onrecord.knowledge.PublicationDate;
import org.onrecord.knowledge.Reading;

/**
 * A network as articles. Every edge of the graph rests on claims, and every claim on
 * words in an article, so the file becomes articles in which each edge is a sentence. One
 * day of the file, or what has no day, makes one article, or several where it has many
 * edges; an edge from a first to a last day stands in the articles of both. The same file
 * gives the same articles, so it can be taken in twice.
 */
public final class NetworkReadings {

	/** So many edges or lone actors stand in one article. */
	private static final int MOST = 500;

	private final String name;

	private final Map<String, FileActor> actors;

	private final List<FileRelation> relations;

	private final NotUnderstood rest;

	private NetworkReadings(String name, Map<String, FileActor> actors, List<FileRelation> relations,
			NotUnderstood rest) {
		this.name = name;
		this.actors = actors;
		this.relations = relations;
		this.rest = rest;
	}

	/**
	 * Understands a file.
	 * @param name how it is called, the title of its articles
	 * @param file what it holds
	 * @param otherwise the kind of actors of which the file does not tell it
	 */
	public static NetworkReadings of(String name, NetworkFile file, ActorKind otherwise) {
		Understanding understanding = new Understanding(otherwise);
		Map<String, FileActor> actors = understanding.actors(file);
		return new NetworkReadings(name, actors, understanding.relations(file), understanding.rest());
	}

	/** How many nodes were understood as actors. */
	public int actors() {
		return this.actors.size();
	}

	/** How many edges were understood as relations. */
	public int relations() {
		return this.relations.size();
	}

	/** What was not understood: a line for each reason with its number and an example. */
	public List<String> notUnderstood() {
		return this.rest.lines();
	}

	/**
	 * Ids that the file gives to actors, as far as they have the form of ids of this
	 * graph.
	 */
	public Set<String> actorIds() {
		return this.actors.values()
			.stream()
			.map(FileActor::actor)
			.filter((id) -> !id.isEmpty())
			.collect(Collectors.toSet());
	}

	/**
	 * The articles, oldest day first, those without a day before them.
	 * @param known kinds of the actors that are in the graph already, by id: who has such
	 * an id in the file is that actor
	 * @param resolver decides whom the others mean
	 */
	public Stream<Reading> readings(Map<String, ActorKind> known, BiFunction<Article, Extraction, Reading> resolver) {
		Map<String, List<FileRelation>> days = new TreeMap<>();
		Set<String> lone = new TreeSet<>(this.actors.keySet());
		for (FileRelation relation : this.relations) {
			lone.remove(relation.subject());
			lone.remove(relation.object());
			(relation.days().isEmpty() ? List.of("") : relation.days())
				.forEach((day) -> days.computeIfAbsent(day, (first) -> new ArrayList<>()).add(relation));
		}
		Stream<Reading> alone = parts(List.copyOf(lone),
				(part) -> article(null, known, resolver).named(part.stream().map(this.actors::get).toList()));
		return Stream.concat(alone,
				days.entrySet()
					.stream()
					.flatMap((day) -> parts(day.getValue(),
							(part) -> article(day(day.getKey()), known, resolver).related(part))));
	}

	private NetworkArticle article(@Nullable PublicationDate day, Map<String, ActorKind> known,
			BiFunction<Article, Extraction, Reading> resolver) {
		return new NetworkArticle(this.name, day, this.actors, known, resolver);
	}

	private static @Nullable PublicationDate day(String day) {
		return day.isEmpty() ? null : PublicationDate.of(LocalDate.parse(day));
	}

	private static <T> Stream<Reading> parts(List<T> all, Function<List<T>, Reading> part) {
		return Stream.iterate(0, (start) -> start < all.size(), (start) -> start + MOST)
			.map((start) -> part.apply(all.subList(start, Math.min(all.size(), start + MOST))));
	}

}
