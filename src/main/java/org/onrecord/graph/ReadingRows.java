package org.onrecord.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Actor;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Claim;
import org.onrecord.knowledge.ClaimStatus;
import org.onrecord.knowledge.CodePoints;
import org.onrecord.knowledge.Evidence;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.PublicationDate;
import org.onrecord.knowledge.Reading;
import org.onrecord.knowledge.Reference;
import org.onrecord.knowledge.Relation;
import org.onrecord.knowledge.ReportedDate;
import org.onrecord.knowledge.TextSpan;

/** A reading as the rows that the statements of {@code cypher/graph} take. */
final class ReadingRows implements ArticleRows {

	private final Reading reading;

	private final Article article;

	private final String date;

	ReadingRows(Reading reading) {
		this.reading = reading;
		this.article = reading.article();
		PublicationDate published = reading.article().publishedAt();
		this.date = (published != null) ? published.day().toString() : KnowledgeWriter.UNDATED;
	}

	@Override
	public String articleId() {
		return this.article.id();
	}

	@Override
	public Map<String, Object> article() {
		PublicationDate published = this.article.publishedAt();
		Map<String, Object> properties = new Row().with("url", this.article.url())
			.with("outlet", this.article.outlet())
			.with("title", this.article.title())
			.with("author", this.article.author())
			.with("publishedAt", (published != null) ? published.toString() : null)
			.with("text", this.article.text())
			.with("textHash", this.article.textHash())
			.with("boilerplate", TextSpan.flatten(this.article.boilerplate()))
			.with("date", this.date)
			.values();
		return Map.of("id", this.article.id(), "properties", properties);
	}

	/** The outlet that published the article, itself an actor. */
	Stream<Actor> outlet() {
		return Stream.ofNullable(this.article.outlet())
			.map((name) -> new Actor(Actor.idOfName(ActorKind.ORGANIZATION, name), name, ActorKind.ORGANIZATION, false,
					List.of(name)));
	}

	@Override
	public Stream<Map<String, Object>> outlets() {
		return outlet().map((actor) -> Map.of("article", this.article.id(), "actor", actor.id()));
	}

	/** Every actor that the mentions mean, called as its mentions are. */
	@Override
	public Stream<Actor> actors() {
		Map<String, Mention> mentions = this.reading.extraction()
			.mentions()
			.stream()
			.collect(Collectors.toMap(Mention::id, (mention) -> mention, (first, second) -> first));
		Stream<Actor> meant = this.reading.references().stream().map((reference) -> {
			Mention mention = Objects.requireNonNull(mentions.get(reference.mention()), reference.mention());
			Actor actor = reference.actor();
			return new Actor(actor.id(), mention.name(), actor.kind(), actor.unnamed(), ActorNames.of(mention));
		});
		return Stream.concat(outlet(), meant);
	}

	@Override
	public Stream<Map<String, Object>> mentions() {
		Map<String, Reference> references = this.reading.references()
			.stream()
			.collect(Collectors.toMap(Reference::mention, (reference) -> reference, (first, second) -> second));
		return this.reading.extraction().mentions().stream().map((mention) -> {
			Reference reference = references.get(mention.id());
			if (reference == null) {
				throw new IllegalArgumentException("Article " + this.article.id() + " cannot be stored: nobody decided"
						+ " whom mention " + mention.id() + " (" + mention.name() + ") means");
			}
			return mention(mention, reference);
		});
	}

	/** Which mention belongs to which. */
	@Override
	public Stream<Map<String, Object>> principals() {
		return this.reading.extraction()
			.mentions()
			.stream()
			.filter((mention) -> mention.of() != null)
			.map((mention) -> new Row().with("id", mention.id()).with("of", mention.of()).values());
	}

	@Override
	public Stream<Map<String, Object>> claims() {
		CodePoints text = new CodePoints(this.article.text());
		return this.reading.extraction().claims().stream().map((claim) -> claim(claim, text));
	}

	/** Which claim names which mention in which role. */
	@Override
	public Stream<Map<String, Object>> names() {
		return this.reading.extraction().claims().stream().flatMap(ReadingRows::names);
	}

	private Map<String, Object> mention(Mention mention, Reference reference) {
		Map<String, Object> properties = new Row().with("name", mention.name())
			.with("kind", mention.kind().word())
			.with("aliases", mention.aliases())
			.with("unnamed", mention.unnamed())
			.with("gazetteer", mention.gazetteer())
			.values();
		return new Row().with("id", mention.id())
			.with("article", this.article.id())
			.with("spans", TextSpan.flatten(mention.spans()))
			.with("properties", properties)
			.with("actor", reference.actor().id())
			.with("method", reference.method())
			.with("score", reference.score())
			.with("by", reference.by())
			.values();
	}

	private Map<String, Object> claim(Claim claim, CodePoints text) {
		Evidence evidence = claim.evidence();
		Row properties = new Row().with("text", text.at(evidence.content()))
			.with("cue", words(text, evidence.cue()))
			.with("sourceText", words(text, evidence.source()))
			.with("manner", evidence.manner().word())
			.with("wording", evidence.wording())
			.with("nested", claim.nested())
			.with("rule", claim.provenance().rule())
			.with("confidence", claim.provenance().confidence())
			.with("extractor", claim.provenance().extractor())
			.with("start", evidence.content().get(0).start());
		date(properties, "saidOn", claim.saidOn());
		date(properties, "happenedOn", claim.happenedOn());
		Relation relation = claim.relation();
		if (relation != null) {
			properties.with("relation", relation.type().name())
				.with("polarity", relation.polarity().word())
				.with("modality", relation.modality().word());
		}
		Map<String, Object> places = Map.of("source", TextSpan.flatten(evidence.source()), "cue",
				TextSpan.flatten(evidence.cue()), "content", TextSpan.flatten(evidence.content()), "sentence",
				TextSpan.flatten(List.of(evidence.sentence())));
		return Map.of("id", claim.id(), "article", this.article.id(), "status", ClaimStatus.PROPOSED.word(), "places",
				places, "properties", properties.values());
	}

	/** The first day of a date and how long the period is that begins with it. */
	private static void date(Row properties, String name, @Nullable ReportedDate date) {
		if (date != null) {
			properties.with(name, date.first().toString()).with(name + "Precision", date.precision().word());
		}
	}

	private static @Nullable String words(CodePoints text, List<TextSpan> places) {
		return places.isEmpty() ? null : text.at(places);
	}

	private static Stream<Map<String, Object>> names(Claim claim) {
		List<Map<String, Object>> rows = new ArrayList<>();
		name(rows, claim, claim.speaker(), "speaker", 0);
		for (int i = 0; i < claim.about().size(); i++) {
			name(rows, claim, claim.about().get(i), "about", i);
		}
		Relation relation = claim.relation();
		if (relation != null) {
			name(rows, claim, relation.subject(), "subject", 0);
			name(rows, claim, relation.object(), "object", 0);
		}
		name(rows, claim, claim.assertedBy(), "assertedBy", 0);
		return rows.stream();
	}

	private static void name(List<Map<String, Object>> rows, Claim claim, @Nullable String mention, String role,
			int position) {
		if (mention != null) {
			rows.add(Map.of("claim", claim.id(), "mention", mention, "role", role, "position", position));
		}
	}

}
