package org.onrecord.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.KnowledgeWriter;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.ClaimStatus;
import org.onrecord.knowledge.Names;
import org.onrecord.knowledge.TextSpan;
import org.onrecord.knowledge.Word;
import org.onrecord.naming.MatchKeys;

/**
 * Tells records as the graph holds them: every node and relationship with every property,
 * those that follow from claims included. Only the moment at which an article was stored
 * is left out: it belongs to the database, not to the article.
 */
final class GraphRows implements RecordWriter {

	/** It needs everything but the collections, which belong to whoever made them. */
	static final Set<RecordFormat.Part> PARTS = EnumSet.complementOf(EnumSet.of(RecordFormat.Part.COLLECTIONS));

	private final GraphSink graph;

	GraphRows(GraphSink graph) {
		this.graph = graph;
	}

	@Override
	public void actor(ExportedActor actor) throws IOException {
		List<String> keys = actor.names()
			.stream()
			.map(Names::key)
			.filter((key) -> !key.isEmpty())
			.distinct()
			.sorted()
			.toList();
		node(GraphTable.ACTORS, actor.id(), labels(actor), actor.name(), actor.names(), keys,
				MatchKeys.of(actor.name(), actor.names()));
		for (String owner : actor.of()) {
			tie(GraphTable.ACTOR_OF, actor.id(), owner);
		}
	}

	private static List<String> labels(ExportedActor actor) {
		List<String> labels = new ArrayList<>(List.of(GraphTable.ACTORS.label()));
		Word.of(ActorKind.class, actor.kind()).ifPresent((kind) -> labels.add(kind.label()));
		if (actor.unnamed()) {
			labels.add("Unnamed");
		}
		return labels;
	}

	@Override
	public void article(ExportedArticle article) throws IOException {
		node(GraphTable.ARTICLES, article.id(), article.url(), article.outlet(), article.title(), article.author(),
				article.publishedAt(), article.text(), article.textHash(), TextSpan.flatten(article.boilerplate()),
				date(article));
		if (article.outletActor() != null) {
			tie(GraphTable.PUBLISHED_BY, article.id(), article.outletActor());
		}
	}

	@Override
	public void mention(ExportedMention mention) throws IOException {
		node(GraphTable.MENTIONS, mention.id(), mention.name(), mention.kind(), mention.aliases(), mention.unnamed(),
				mention.gazetteer());
		tie(GraphTable.MENTIONED, mention.article(), mention.id(), TextSpan.flatten(mention.spans()));
		tie(GraphTable.REFERS_TO, mention.id(), mention.actor().id(), mention.method(), mention.score(), mention.by());
		if (mention.of() != null) {
			tie(GraphTable.MENTION_OF, mention.id(), mention.of());
		}
	}

	@Override
	public void claim(ExportedClaim claim) throws IOException {
		ExportedClaim.Places places = claim.places();
		node(GraphTable.CLAIMS, claim.id(), claim.words(), claim.cue(), claim.source(), claim.manner(), claim.wording(),
				claim.nested(), claim.rule(), claim.confidence(), claim.extractor(), start(places), first(claim.said()),
				precision(claim.said()), first(claim.happened()), precision(claim.happened()), claim.relation(),
				claim.polarity(), claim.modality(), claim.status(), claim.article().id(), claim.article().outlet(),
				date(claim.article()), id(claim.speaker()), mainAbout(claim), edge(claim),
				Word.of(ClaimStatus.class, claim.status())
					.map((status) -> status.queue(claim.relation() != null, claim.confidence()))
					.orElse(null));
		tie(GraphTable.REPORTS, claim.article().id(), claim.id(), TextSpan.flatten(places.source()),
				TextSpan.flatten(places.cue()), TextSpan.flatten(places.content()),
				TextSpan.flatten(places.sentence()));
		for (ExportedClaim.Named named : claim.names()) {
			tie(GraphTable.NAMES, claim.id(), named.mention(), named.role().word(), named.position());
		}
		actors(claim);
	}

	/** What follows from whom the mentions mean. */
	private void actors(ExportedClaim claim) throws IOException {
		ActorRef speaker = claim.speaker();
		if (speaker != null) {
			tie(GraphTable.MADE, speaker.id(), claim.id());
		}
		List<String> told = new ArrayList<>();
		for (ExportedClaim.Named named : claim.names()) {
			String actor = named.actor().id();
			if (named.role() == ExportedClaim.Role.ABOUT && !told.contains(actor)) {
				told.add(actor);
				tie(GraphTable.ABOUT, claim.id(), actor, named.position(), actor, date(claim.article()), claim.id(),
						id(speaker));
			}
		}
		if (claim.subject() != null) {
			tie(GraphTable.SUBJECT, claim.id(), claim.subject().id());
		}
		if (claim.object() != null) {
			tie(GraphTable.OBJECT, claim.id(), claim.object().id());
		}
	}

	@Override
	public void edge(ExportedEdge edge) throws IOException {
		this.graph.tie(GraphTable.EDGES, edge.type(), edge.subject(), edge.object(), Arrays.asList(edge.claims(),
				edge.reports(), edge.outlets(), edge.firstAt(), edge.lastAt(), edge.confidence(), edge.status()));
	}

	@Override
	public void finish() throws IOException {
		this.graph.finish();
	}

	@Override
	public void close() throws IOException {
		this.graph.close();
	}

	private void node(GraphTable table, String id, @Nullable Object... values) throws IOException {
		node(table, id, List.of(table.label()), values);
	}

	private void node(GraphTable table, String id, List<String> labels, @Nullable Object... values) throws IOException {
		this.graph.node(table, id, labels, Arrays.asList(values));
	}

	private void tie(GraphTable table, String from, String to, @Nullable Object... values) throws IOException {
		this.graph.tie(table, table.label(), from, to, Arrays.asList(values));
	}

	private static String date(ExportedArticle article) {
		return (article.date() != null) ? article.date() : KnowledgeWriter.UNDATED;
	}

	private static @Nullable Integer start(ExportedClaim.Places places) {
		return places.content().isEmpty() ? null : places.content().get(0).start();
	}

	private static @Nullable String first(ExportedClaim.@Nullable Day day) {
		return (day != null) ? day.first() : null;
	}

	private static @Nullable String precision(ExportedClaim.@Nullable Day day) {
		return (day != null) ? day.precision() : null;
	}

	private static @Nullable String id(@Nullable ActorRef actor) {
		return (actor != null) ? actor.id() : null;
	}

	private static @Nullable String mainAbout(ExportedClaim claim) {
		return claim.about().isEmpty() ? null : claim.about().get(0).id();
	}

	/** The edge that a claim supports, as {@code restate-claims} has it. */
	private static @Nullable String edge(ExportedClaim claim) {
		ActorRef subject = claim.subject();
		ActorRef object = claim.object();
		if (subject == null || object == null || subject.id().equals(object.id())
				|| !"affirmed".equals(claim.polarity()) || !"asserted".equals(claim.modality())
				|| "rejected".equals(claim.status())) {
			return null;
		}
		return subject.id() + "|" + claim.relation() + "|" + object.id();
	}

}
