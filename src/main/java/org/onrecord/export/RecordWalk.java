package org.onrecord.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.onrecord.export.RecordFormat.Part;

/**
 * Tells a selection record by record. Of selected claims, it tells their articles, and
 * the mentions that the claims name or that those belong to. What somebody else stores
 * while it is read is left out where it names an actor that was not told.
 */
final class RecordWalk {

	private final GraphReading graph;

	private final Selection selection;

	private final Set<Part> parts;

	private final boolean text;

	private final IdSet toldActors = new IdSet();

	private final IdSet toldArticles = new IdSet();

	RecordWalk(GraphReading graph, Selection selection, Set<Part> parts, boolean text) {
		this.graph = graph;
		this.selection = selection;
		this.parts = parts;
		this.text = text;
	}

	/**
	 * Tells everything.
	 * @param articles reads articles, which are large
	 */
	void write(GraphReading articles, RecordWriter writer, ExportCounter counter) throws IOException {
		IdSet claims = this.selection.claimsWithin(this.graph);
		EdgeWalk edges = new EdgeWalk(this.graph, this.selection);
		IdSet actors = this.selection.everything() ? null : new IdSet();
		IdSet reporting = (claims != null) ? new IdSet() : null;
		if (actors != null) {
			collect(claims, edges, actors, reporting);
		}
		actors(actors, writer, counter);
		if (this.parts.contains(Part.ARTICLES) || this.parts.contains(Part.MENTIONS)
				|| this.parts.contains(Part.CLAIMS)) {
			articles(articles, reporting, claims, writer, counter);
		}
		if (this.parts.contains(Part.EDGES)) {
			edges(edges, writer, counter);
		}
		if (this.parts.contains(Part.COLLECTIONS)
				&& (this.selection.everything() || this.selection.collection() != null)) {
			collections(writer, counter);
		}
		if (this.parts.contains(Part.HISTORY)) {
			identifiers(writer, counter);
			if (this.selection.everything()) {
				history(writer, counter);
			}
		}
	}

	/** Of actors that were told. */
	private void identifiers(RecordWriter writer, ExportCounter counter) throws IOException {
		try (ExportCounter.Part count = counter.part("identifiers")) {
			this.graph.each("identifiers", null, (row) -> {
				String actor = row.get(0).asString();
				if (this.toldActors.contains(actor)) {
					writer.identifier(new ExportedIdentifier(actor, row.get(1).asString(), row.get(2).asString(),
							row.get(3).asString(), row.get(4).asString(), Rows.text(row.get(5))));
					count.one();
				}
			});
		}
	}

	/** Decisions, what counts no more, and judgements whether actors are one. */
	private void history(RecordWriter writer, ExportCounter counter) throws IOException {
		try (ExportCounter.Part count = counter.part("decisions")) {
			this.graph.each("decisions", null, (row) -> {
				writer.decision(RecordRows.decision(row));
				count.one();
			});
		}
		try (ExportCounter.Part count = counter.part("past")) {
			this.graph.each("past", null, Map.of("text", this.text), (row) -> {
				writer.past(row.get(1).asString(), Rows.properties(row.get(2)));
				count.one();
			});
		}
		this.graph.each("past-ties", null, (row) -> writer.tie(new ExportedTie(row.get(0).asString(),
				row.get(1).asString(), row.get(2).asString(), Rows.properties(row.get(3)))));
	}

	/**
	 * All of them, or the one that the selection is limited to with what was told of it.
	 */
	private void collections(RecordWriter writer, ExportCounter counter) throws IOException {
		IdSet ids = null;
		if (this.selection.collection() != null) {
			ids = new IdSet();
			ids.add(this.selection.collection());
		}
		IdSet told = new IdSet();
		try (ExportCounter.Part count = counter.part("collections")) {
			this.graph.each("collections", ids, (row) -> {
				writer.collection(new ExportedCollection(row.get(0).asString(), row.get(1).asString(),
						row.get(2).asString(), row.get(3).asString()));
				told.add(row.get(0).asString());
				count.one();
			});
		}
		this.graph.each("collection-members", ids, (row) -> {
			String article = row.get(1).asString();
			if (told.contains(row.get(0).asString()) && this.toldArticles.contains(article)) {
				writer.member(row.get(0).asString(), article);
			}
		});
	}

	private void collect(@Nullable IdSet claims, EdgeWalk edges, IdSet actors, @Nullable IdSet reporting)
			throws IOException {
		this.graph.each("claim-actors", claims, (row) -> {
			if (reporting != null) {
				reporting.add(row.get(1).asString());
			}
			Rows.texts(row.get(2)).forEach(actors::add);
			String outlet = Rows.text(row.get(3));
			if (outlet != null) {
				actors.add(outlet);
			}
		});
		edges.edges((edge) -> {
			actors.add(edge.subject());
			actors.add(edge.object());
		});
	}

	private void actors(@Nullable IdSet actors, RecordWriter writer, ExportCounter counter) throws IOException {
		boolean wanted = this.parts.contains(Part.ACTORS);
		try (ExportCounter.Part count = counter.part("actors")) {
			this.graph.each("actor-records", actors, (row) -> {
				this.toldActors.add(row.get(0).asString());
				if (wanted) {
					ExportedActor actor = RecordRows.actor(row);
					writer.actor((actors != null) ? actor.within(actors) : actor);
					count.one();
				}
			});
		}
	}

	private void articles(GraphReading articles, @Nullable IdSet reporting, @Nullable IdSet claims, RecordWriter writer,
			ExportCounter counter) throws IOException {
		try (ExportCounter.Part articleCount = counter.part("articles");
				ExportCounter.Part mentionCount = counter.part("mentions");
				ExportCounter.Part claimCount = counter.part("claims")) {
			articles.each("articles", reporting, Map.of("text", this.text), (row) -> {
				if (this.parts.contains(Part.ARTICLES)) {
					articleCount.one();
					this.toldArticles.add(row.get("id").asString());
				}
				article(row, claims, writer, mentionCount, claimCount);
			});
		}
	}

	private void article(Record row, @Nullable IdSet selected, RecordWriter writer, ExportCounter.Part mentionCount,
			ExportCounter.Part claimCount) throws IOException {
		ExportedArticle article = RecordRows.article(row).within(this.toldActors);
		List<ExportedMention> mentions = RecordRows.mentions(row);
		List<ExportedClaim> claims = RecordRows.claims(row, article, mentions)
			.stream()
			.filter((claim) -> selected == null || selected.contains(claim.id()))
			.filter((claim) -> claim.names().stream().allMatch((named) -> this.toldActors.contains(named.actor().id())))
			.toList();
		Set<String> named = (selected != null) ? named(claims, mentions) : Set.of();
		if (this.parts.contains(Part.ARTICLES)) {
			writer.article(article);
		}
		if (this.parts.contains(Part.MENTIONS)) {
			List<ExportedMention> told = mentions.stream()
				.filter((mention) -> selected == null || named.contains(mention.id()))
				.filter((mention) -> this.toldActors.contains(mention.actor().id()))
				.toList();
			Set<String> ids = told.stream().map(ExportedMention::id).collect(Collectors.toSet());
			for (ExportedMention mention : told) {
				writer.mention(mention.within(ids));
				mentionCount.one();
			}
		}
		if (this.parts.contains(Part.CLAIMS)) {
			for (ExportedClaim claim : claims) {
				writer.claim(claim);
				claimCount.one();
			}
		}
	}

	/** The mentions that these claims name, and those they belong to. */
	private static Set<String> named(List<ExportedClaim> claims, List<ExportedMention> mentions) {
		Map<String, String> owners = new HashMap<>();
		mentions.forEach((mention) -> {
			if (mention.of() != null) {
				owners.put(mention.id(), mention.of());
			}
		});
		Set<String> named = new HashSet<>();
		for (ExportedClaim claim : claims) {
			for (ExportedClaim.Named name : claim.names()) {
				String mention = name.mention();
				while (mention != null && named.add(mention)) {
					mention = owners.get(mention);
				}
			}
		}
		return named;
	}

	private void edges(EdgeWalk walk, RecordWriter writer, ExportCounter counter) throws IOException {
		try (ExportCounter.Part count = counter.part("edges")) {
			walk.edges((edge) -> {
				if (this.toldActors.contains(edge.subject()) && this.toldActors.contains(edge.object())) {
					writer.edge(edge);
					count.one();
				}
			});
		}
	}

}
