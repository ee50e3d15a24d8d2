package org.onrecord.export;

import java.io.IOException;
import java.io.Writer;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.PublicationDate;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.TextSpan;

/**
 * Records as RDF. Everything is named {@code urn:onrecord:} with its sort and its id, the
 * terms that no vocabulary has {@code urn:onrecord:vocabulary:}.
 * <ul>
 * <li>Actors are {@code prov:Agent}s and persons, posts ({@code org:Post}), organizations
 * or groups.</li>
 * <li>Articles are {@code schema:NewsArticle}s.</li>
 * <li>A mention is an annotation that identifies the actor at places of the text.</li>
 * <li>A claim is a {@code schema:Claim}, in quotation marks a {@code schema:Quotation}
 * too, attributed to its speaker. What it states is said <em>of the claim</em>, as an
 * {@code rdf:Statement} with polarity and modality, and so is not stated by the file.
 * That the article's words say so is an annotation of its own, attributed to the
 * extractor.</li>
 * <li>An edge is stated, as a triple, and counted, as an {@code rdf:Statement}; a person
 * that holds a post also {@code org:holds} it.</li>
 * </ul>
 */
final class TurtleWriter implements RecordWriter {

	/** What all names begin with. */
	static final String BASE = "urn:onrecord:";

	private final Writer out;

	private final Turtle turtle;

	private final Set<String> extractors = new TreeSet<>();

	private boolean finished;

	TurtleWriter(Writer out, RecordHead head) throws IOException {
		this.out = out;
		out.write("# " + head.title().replaceAll("\\R", " ") + "\n");
		this.turtle = new Turtle(out, prefixes());
		for (RelationType type : RelationType.values()) {
			vocabulary(type);
		}
	}

	private static Map<String, String> prefixes() {
		Map<String, String> prefixes = new LinkedHashMap<>();
		prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
		prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
		prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
		prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
		prefixes.put("schema", "https://schema.org/");
		prefixes.put("prov", "http://www.w3.org/ns/prov#");
		prefixes.put("oa", "http://www.w3.org/ns/oa#");
		prefixes.put("org", "http://www.w3.org/ns/org#");
		prefixes.put("v", BASE + "vocabulary:");
		for (String sort : List.of("actor", "article", "mention", "claim", "reading", "edge", "extractor")) {
			prefixes.put(sort, BASE + sort + ":");
		}
		return prefixes;
	}

	private void vocabulary(RelationType type) throws IOException {
		this.turtle.about("v:" + type.name(), List.of("rdf:Property"))
			.says("rdfs:label", Turtle.literal(type.name()))
			.says("rdfs:comment", Turtle.literal("The subject " + type.definition() + "."))
			.says("v:plover", Turtle.text(type.plover()))
			.says("v:cameo", Turtle.text(type.cameo()));
		if (!type.impliesContrary()) {
			this.turtle.says("rdfs:subPropertyOf", type.implies().map((wider) -> "v:" + wider.name()).orElse(null));
		}
		this.turtle.end();
	}

	@Override
	public void actor(ExportedActor actor) throws IOException {
		List<String> others = actor.names()
			.stream()
			.filter((name) -> !name.equals(actor.name()))
			.map(Turtle::literal)
			.toList();
		String owned = "office".equals(actor.kind()) ? "org:postIn" : "org:subOrganizationOf";
		this.turtle.about(name("actor", actor.id()), classes(actor.kind()))
			.says("rdfs:label", Turtle.literal(actor.name()))
			.says("schema:name", Turtle.literal(actor.name()))
			.says("schema:alternateName", others)
			.says("v:kind", Turtle.literal(actor.kind()))
			.says("v:unnamed", actor.unnamed() ? "true" : null)
			.says(owned, actor.of().stream().map((of) -> name("actor", of)).toList())
			.end();
	}

	private static List<String> classes(String kind) {
		return switch (kind) {
			case "person" -> List.of("prov:Agent", "prov:Person", "schema:Person", "foaf:Person");
			case "office" -> List.of("prov:Agent", "org:Post");
			case "agency" ->
				List.of("prov:Agent", "prov:Organization", "org:FormalOrganization", "schema:GovernmentOrganization");
			case "state" -> List.of("prov:Agent", "org:Organization", "schema:AdministrativeArea");
			case "organization" ->
				List.of("prov:Agent", "prov:Organization", "org:Organization", "schema:Organization");
			default -> List.of("prov:Agent", "foaf:Group");
		};
	}

	@Override
	public void article(ExportedArticle article) throws IOException {
		this.turtle.about(name("article", article.id()), List.of("schema:NewsArticle", "prov:Entity"))
			.says("rdfs:label", Turtle.text(article.title()))
			.says("schema:headline", Turtle.text(article.title()))
			.says("schema:url", (article.url() != null) ? Turtle.iri(article.url()) : null)
			.says("schema:author", Turtle.text(article.author()))
			.says("schema:publisher", (article.outletActor() != null) ? name("actor", article.outletActor()) : null)
			.says("schema:datePublished", published(article))
			.says("schema:inLanguage", Turtle.literal("en"))
			.says("schema:articleBody", Turtle.text(article.text()))
			.says("v:textHash", Turtle.literal(article.textHash()))
			.end();
	}

	@Override
	public void mention(ExportedMention mention) throws IOException {
		List<String> targets = new ArrayList<>();
		mention.spans().forEach((span) -> targets.add(target(mention.article(), position(span))));
		this.turtle.about(name("mention", mention.id()), List.of("oa:Annotation"))
			.says("oa:motivatedBy", "oa:identifying")
			.says("oa:hasBody", name("actor", mention.actor().id()))
			.says("oa:hasTarget", targets.isEmpty() ? List.of(name("article", mention.article())) : targets)
			.says("rdfs:label", Turtle.literal(mention.name()))
			.says("v:alias", mention.aliases().stream().map(Turtle::literal).toList())
			.says("v:method", Turtle.literal(mention.method()))
			.says("v:score", Turtle.number(mention.score()))
			.says("v:by", Turtle.literal(mention.by()))
			.says("v:of", (mention.of() != null) ? name("mention", mention.of()) : null)
			.end();
	}

	@Override
	public void claim(ExportedClaim claim) throws IOException {
		String article = name("article", claim.article().id());
		boolean quoted = "direct".equals(claim.manner());
		List<String> classes = new ArrayList<>(List.of("schema:Claim", "prov:Entity"));
		if (quoted) {
			classes.add("schema:Quotation");
		}
		if (claim.relation() != null) {
			classes.add("rdf:Statement");
		}
		this.turtle.about(name("claim", claim.id()), classes)
			.says("schema:text", Turtle.literal(claim.words()))
			.says("schema:appearance", article)
			.says(quoted ? "prov:wasQuotedFrom" : "prov:wasDerivedFrom", article)
			.says("prov:wasAttributedTo", name(claim.speaker()))
			.says("schema:spokenByCharacter", quoted ? name(claim.speaker()) : null)
			.says("schema:about", claim.about().stream().map((actor) -> name("actor", actor.id())).toList())
			.says("rdf:subject", name(claim.subject()))
			.says("rdf:predicate", (claim.relation() != null) ? "v:" + claim.relation() : null)
			.says("rdf:object", name(claim.object()))
			.says("v:polarity", Turtle.text(claim.polarity()))
			.says("v:modality", Turtle.text(claim.modality()))
			.says("v:manner", Turtle.literal(claim.manner()))
			.says("v:cue", Turtle.text(claim.cue()))
			.says("v:source", Turtle.text(claim.source()))
			.says("v:status", Turtle.literal(claim.status()))
			.says("v:wording", Turtle.literal(claim.wording()))
			.says("v:nested", claim.nested() ? "true" : null)
			.says("v:assertedBy", name(claim.assertedBy()))
			.says("schema:dateCreated", day(claim.said()))
			.says("v:happened", day(claim.happened()))
			.end();
		reading(claim);
	}

	/** Where the claim was read, by whom, how surely. */
	private void reading(ExportedClaim claim) throws IOException {
		this.extractors.add(claim.extractor());
		List<TextSpan> content = claim.places().content();
		List<String> targets = new ArrayList<>();
		for (TextSpan span : content) {
			String words = (content.size() == 1)
					? ", [ a oa:TextQuoteSelector ; oa:exact " + Turtle.literal(claim.words()) + " ]" : "";
			targets.add(target(claim.article().id(), position(span) + words));
		}
		this.turtle.about(name("reading", claim.id()), List.of("oa:Annotation"))
			.says("oa:motivatedBy", "oa:describing")
			.says("oa:hasBody", name("claim", claim.id()))
			.says("oa:hasTarget", targets)
			.says("prov:wasAttributedTo", name("extractor", claim.extractor()))
			.says("v:rule", Turtle.literal(claim.rule()))
			.says("v:confidence", Turtle.number(claim.confidence()))
			.end();
	}

	@Override
	public void edge(ExportedEdge edge) throws IOException {
		String subject = name("actor", edge.subject());
		String object = name("actor", edge.object());
		this.turtle.about(subject, List.of("prov:Agent"))
			.says("v:" + edge.type(), object)
			.says("org:holds", "HOLDS_OFFICE".equals(edge.type()) ? object : null)
			.end();
		this.turtle
			.about(name("edge", edge.subject() + ":" + edge.type() + ":" + edge.object()),
					List.of("v:Edge", "rdf:Statement"))
			.says("rdf:subject", subject)
			.says("rdf:predicate", "v:" + edge.type())
			.says("rdf:object", object)
			.says("v:claims", Long.toString(edge.claims()))
			.says("v:reports", Long.toString(edge.reports()))
			.says("v:outlets", Long.toString(edge.outlets()))
			.says("v:firstAt", (edge.firstAt() != null) ? Turtle.typed(edge.firstAt(), "date") : null)
			.says("v:lastAt", (edge.lastAt() != null) ? Turtle.typed(edge.lastAt(), "date") : null)
			.says("v:confidence", Turtle.number(edge.confidence()))
			.says("v:status", Turtle.literal(edge.status()))
			.end();
	}

	@Override
	public void finish() throws IOException {
		for (String extractor : this.extractors) {
			this.turtle.about(name("extractor", extractor), List.of("prov:SoftwareAgent"))
				.says("rdfs:label", Turtle.literal(extractor))
				.end();
		}
		this.finished = true;
		this.out.flush();
	}

	/** A file that was not finished ends in a sentence without an end. */
	@Override
	public void close() throws IOException {
		if (!this.finished) {
			this.out.write("\nv:unfinished");
		}
		this.out.flush();
	}

	private static String name(String sort, String id) {
		return Turtle.name(sort, BASE + sort + ":", id);
	}

	private static @Nullable String name(@Nullable ActorRef actor) {
		return (actor != null) ? name("actor", actor.id()) : null;
	}

	private static String target(String article, String selectors) {
		return "[ a oa:SpecificResource ; oa:hasSource " + name("article", article) + " ; oa:hasSelector " + selectors
				+ " ]";
	}

	/** Code points from 0, end exclusive: Web Annotation counts in the same way. */
	private static String position(TextSpan span) {
		return "[ a oa:TextPositionSelector ; oa:start " + span.start() + " ; oa:end " + span.end() + " ]";
	}

	private static @Nullable String published(ExportedArticle article) {
		if (article.publishedAt() == null) {
			return null;
		}
		OffsetDateTime moment = PublicationDate.parse(article.publishedAt()).map(PublicationDate::moment).orElse(null);
		return (moment != null) ? Turtle.typed(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment), "dateTime")
				: Turtle.typed(article.publishedAt(), "date");
	}

	/** No more exact than known; of weeks and quarters the interval's words. */
	private static @Nullable String day(ExportedClaim.@Nullable Day day) {
		if (day == null) {
			return null;
		}
		return switch (day.precision()) {
			case "day" -> Turtle.typed(day.first(), "date");
			case "month" -> Turtle.typed(day.first().substring(0, 7), "gYearMonth");
			case "year" -> Turtle.typed(day.first().substring(0, 4), "gYear");
			default -> Turtle.literal(day.precision() + " from " + day.first());
		};
	}

}
