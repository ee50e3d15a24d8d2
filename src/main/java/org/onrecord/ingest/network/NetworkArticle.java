package org.onrecord.ingest.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Actor;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Claim;
import org.onrecord.knowledge.CodePoints;
import org.onrecord.knowledge.ContentId;
import org.onrecord.knowledge.Evidence;
import org.onrecord.knowledge.Extraction;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Names;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.Provenance;
import org.onrecord.knowledge.PublicationDate;
import org.onrecord.knowledge.Reading;
import org.onrecord.knowledge.Reference;
import org.onrecord.knowledge.Relation;
import org.onrecord.knowledge.TextSpan;

/**
 * An article while it is written: a sentence for each edge, such as "Ada Moor CRITICIZED
 * Ben Holt.", in which the names are mentions and the sentence is the words of a claim.
 * Whoever has an id that the graph knows is that actor; whom the others mean is decided
 * as in any article.
 */
final class NetworkArticle {

	private static final String BY = "import-1";

	private final String name;

	private final @Nullable PublicationDate day;

	private final Map<String, FileActor> actors;

	private final Map<String, ActorKind> known;

	private final BiFunction<Article, Extraction, Reading> resolver;

	private final StringBuilder text = new StringBuilder();

	private int length;

	private final Map<String, List<TextSpan>> places = new LinkedHashMap<>();

	NetworkArticle(String name, @Nullable PublicationDate day, Map<String, FileActor> actors,
			Map<String, ActorKind> known, BiFunction<Article, Extraction, Reading> resolver) {
		this.resolver = resolver;
		this.name = name;
		this.day = day;
		this.actors = actors;
		this.known = known;
	}

	/** An article that only names these. */
	Reading named(List<FileActor> named) {
		named.forEach((actor) -> {
			mention(actor.node());
			write(".\n");
		});
		return reading(article(), List.of(), List.of());
	}

	/** An article that tells these. */
	Reading related(List<FileRelation> relations) {
		if (this.day != null) {
			// Two days may tell the same, and the text makes the article
			write("On " + this.day + ":\n");
		}
		List<TextSpan> sentences = new ArrayList<>();
		for (FileRelation relation : relations) {
			int start = this.length;
			mention(relation.subject());
			write((relation.polarity() == Polarity.NEGATED) ? " not " : " ");
			write(relation.type().name() + " ");
			mention(relation.object());
			write(".");
			sentences.add(new TextSpan(start, this.length));
			write("\n");
		}
		return reading(article(), relations, sentences);
	}

	private void mention(String node) {
		int start = this.length;
		write(actor(node).name());
		this.places.computeIfAbsent(node, (first) -> new ArrayList<>()).add(new TextSpan(start, this.length));
	}

	private void write(String words) {
		this.text.append(words);
		this.length += words.codePointCount(0, words.length());
	}

	private FileActor actor(String node) {
		FileActor actor = this.actors.get(node);
		if (actor == null) {
			throw new IllegalArgumentException("There is no node " + node);
		}
		return actor;
	}

	private Article article() {
		return Article.of(null, null, this.name, null, this.day, this.text.toString(), List.of());
	}

	private Reading reading(Article article, List<FileRelation> relations, List<TextSpan> sentences) {
		Map<String, Mention> mentions = new LinkedHashMap<>();
		Map<String, FileActor> nodes = new HashMap<>();
		this.places.forEach((node, spans) -> {
			Mention mention = mention(article.id(), actor(node), spans);
			mentions.put(node, mention);
			nodes.put(mention.id(), actor(node));
		});
		CodePoints words = new CodePoints(article.text());
		List<Claim> claims = new ArrayList<>();
		for (int i = 0; i < relations.size(); i++) {
			claims.add(claim(article, relations.get(i), sentences.get(i), words, mentions));
		}
		Reading reading = this.resolver.apply(article,
				new Extraction(article.id(), List.copyOf(mentions.values()), claims, List.of()));
		return new Reading(article, reading.extraction(),
				reading.references().stream().map((reference) -> known(reference, nodes)).toList());
	}

	/** Whoever has an id that the graph knows is that actor. */
	private Reference known(Reference reference, Map<String, FileActor> nodes) {
		String id = Objects.requireNonNull(nodes.get(reference.mention())).actor();
		if (!this.known.containsKey(id)) {
			return reference;
		}
		Actor read = reference.actor();
		return new Reference(reference.mention(), new Actor(id, read.name(), read.kind(), read.unnamed(), read.names()),
				"id", 1, BY);
	}

	/** Two nodes of one name are two mentions. */
	private Mention mention(String article, FileActor actor, List<TextSpan> spans) {
		String id = ContentId.of("mention", article, kind(actor).name(), Names.key(actor.name()), actor.node());
		return new Mention(id, actor.name(), kind(actor), actor.aliases(), spans, actor.unnamed(), null, null);
	}

	private ActorKind kind(FileActor actor) {
		return this.known.getOrDefault(actor.actor(), actor.kind());
	}

	private static Claim claim(Article article, FileRelation relation, TextSpan sentence, CodePoints words,
			Map<String, Mention> mentions) {
		String subject = Objects.requireNonNull(mentions.get(relation.subject())).id();
		String object = Objects.requireNonNull(mentions.get(relation.object())).id();
		Evidence evidence = new Evidence(List.of(), List.of(), List.of(sentence), Manner.NARRATION, sentence,
				Evidence.wording(words.at(sentence)));
		return Claim.of(article.id(), null, List.of(subject, object),
				new Relation(relation.type(), subject, object, relation.polarity(), relation.modality()), evidence,
				false, null, null, new Provenance(BY, "network-file", relation.confidence()));
	}

}
