package org.onrecord.export;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.PublicationDate;

/**
 * Records as entities of FollowTheMoney.
 * <ul>
 * <li>Actors: {@code Person}, {@code Position} (offices), {@code PublicBody} (agencies
 * and, as those who act in their name, states), {@code Organization}, {@code LegalEntity}
 * (groups).</li>
 * <li>Articles: {@code Article}; what they call somebody: {@code Mention}.</li>
 * <li>Claims: {@code Event}, since a claim is something that happened on a day, has its
 * proof in a document, and involves several. FollowTheMoney has no schema for what
 * somebody said. Who has which part in it tell {@code UnknownLink}s with a role, from the
 * speaker to the claim and from the claim to the others.</li>
 * <li>Edges: {@code Occupancy} (a person holds an office), {@code Representation}
 * (somebody speaks for somebody), else {@code UnknownLink}; the type is the role.</li>
 * </ul>
 */
final class FtmWriter implements RecordWriter {

	/** The longest name that FollowTheMoney takes is longer; one to read is not. */
	private static final int CAPTION = 200;

	private final JsonLines lines;

	private final IdSet persons = new IdSet();

	private final IdSet offices = new IdSet();

	FtmWriter(JsonLines lines) {
		this.lines = lines;
	}

	@Override
	public void actor(ExportedActor actor) throws IOException {
		String schema = schema(actor.kind());
		boolean office = "Position".equals(schema);
		if (office) {
			this.offices.add(actor.id());
		}
		else if ("Person".equals(schema)) {
			this.persons.add(actor.id());
		}
		Entity entity = new Entity(actor.id(), schema).with("name", actor.name())
			.with("alias", actor.names().stream().filter((name) -> !name.equals(actor.name())).toList())
			.with("summary", actor.unnamed() ? "Described in an article, not named" : null);
		write(office ? entity.with("organization", actor.of()) : entity);
		if (!office) {
			for (String owner : actor.of()) {
				link(actor.id() + "-of-" + owner, actor.id(), owner, "part of");
			}
		}
	}

	private static String schema(String kind) {
		return switch (kind) {
			case "person" -> "Person";
			case "office" -> "Position";
			case "agency", "state" -> "PublicBody";
			case "organization" -> "Organization";
			default -> "LegalEntity";
		};
	}

	@Override
	public void article(ExportedArticle article) throws IOException {
		write(new Entity(article.id(), "Article").with("name", article.title())
			.with("title", article.title())
			.with("fileName", article.id() + ".txt")
			.with("author", article.author())
			.with("publishedAt", moment(article.publishedAt()))
			.with("publisher", article.outlet())
			.with("sourceUrl", article.url())
			.with("language", "eng")
			.with("bodyText", article.text()));
	}

	@Override
	public void mention(ExportedMention mention) throws IOException {
		Stream<String> names = Stream.concat(Stream.of(mention.name()), mention.aliases().stream());
		Entity entity = new Entity(mention.id(), "Mention").with("document", mention.article())
			.with("name", names.toList())
			.with("detectedSchema", schema(mention.kind()));
		write(this.offices.contains(mention.actor().id()) ? entity : entity.with("resolved", mention.actor().id()));
	}

	@Override
	public void claim(ExportedClaim claim) throws IOException {
		List<String> involved = claim.names()
			.stream()
			.map((named) -> named.actor().id())
			.filter((actor) -> !this.offices.contains(actor))
			.distinct()
			.toList();
		ExportedClaim.Day said = claim.said();
		write(new Entity(claim.id(), "Event").with("name", caption(claim.words()))
			.with("description", claim.words())
			.with("date", (said != null) ? partial(said) : claim.article().date())
			.with("startDate", (said != null && partial(said) == null) ? said.first() : null)
			.with("involved", involved)
			.with("proof", claim.article().id())
			.with("publisher", claim.article().outlet())
			.with("sourceUrl", claim.article().url())
			.with("recordId", claim.wording())
			.with("keywords",
					Stream.of(claim.relation(), claim.polarity(), claim.modality(), claim.manner(), claim.status())
						.filter(Objects::nonNull)
						.toList())
			.with("notes",
					"Found by " + claim.extractor() + ", rule " + claim.rule() + ", confidence " + claim.confidence()));
		List<String> linked = new ArrayList<>();
		for (ExportedClaim.Named named : claim.names()) {
			String actor = named.actor().id();
			String id = claim.id() + "-" + named.role().word() + "-" + actor;
			if (!linked.contains(id)) {
				linked.add(id);
				boolean speaks = named.role() == ExportedClaim.Role.SPEAKER;
				link(id, speaks ? actor : claim.id(), speaks ? claim.id() : actor, named.role().word());
			}
		}
	}

	@Override
	public void edge(ExportedEdge edge) throws IOException {
		Entity entity = new Entity(edge.subject() + "-" + edge.type() + "-" + edge.object(), schema(edge));
		switch (entity.schema) {
			case "Occupancy" -> entity.with("holder", edge.subject()).with("post", edge.object());
			case "Representation" -> entity.with("agent", edge.subject()).with("client", edge.object());
			default -> entity.with("subject", edge.subject()).with("object", edge.object());
		}
		if (!"Occupancy".equals(entity.schema)) {
			entity.with("role", edge.type());
		}
		write(entity.with("date", Stream.of(edge.firstAt(), edge.lastAt()).filter(Objects::nonNull).distinct().toList())
			.with("summary", "Reported in " + edge.reports() + " articles of " + edge.outlets() + " outlets")
			.with("status", edge.status()));
	}

	private String schema(ExportedEdge edge) {
		boolean office = this.offices.contains(edge.object());
		if ("HOLDS_OFFICE".equals(edge.type()) && office && this.persons.contains(edge.subject())) {
			return "Occupancy";
		}
		if ("SPOKESPERSON_FOR".equals(edge.type()) && !office && !this.offices.contains(edge.subject())) {
			return "Representation";
		}
		return "UnknownLink";
	}

	@Override
	public void finish() throws IOException {
		this.lines.finish();
	}

	@Override
	public void close() throws IOException {
		this.lines.close();
	}

	private void link(String id, String subject, String object, String role) throws IOException {
		write(new Entity(id, "UnknownLink").with("subject", subject).with("object", object).with("role", role));
	}

	private void write(Entity entity) throws IOException {
		this.lines.line((json) -> {
			json.writeStringProperty("id", entity.id);
			json.writeStringProperty("schema", entity.schema);
			json.writeObjectPropertyStart("properties");
			for (Property property : entity.properties) {
				json.writeArrayPropertyStart(property.name());
				property.values().forEach((value) -> json.writeString(value));
				json.writeEndArray();
			}
			json.writeEndObject();
		});
	}

	private static String caption(String words) {
		int length = words.codePointCount(0, words.length());
		return (length <= CAPTION) ? words : words.substring(0, words.offsetByCodePoints(0, CAPTION - 1)) + "\u2026";
	}

	/** A date no more exact than known; null for weeks and quarters. */
	private static @Nullable String partial(ExportedClaim.Day day) {
		return switch (day.precision()) {
			case "day" -> day.first();
			case "month" -> day.first().substring(0, 7);
			case "year" -> day.first().substring(0, 4);
			default -> null;
		};
	}

	/** A day, or a moment in UTC without offset, as FollowTheMoney has dates. */
	private static @Nullable String moment(@Nullable String published) {
		if (published == null) {
			return null;
		}
		OffsetDateTime moment = PublicationDate.parse(published).map(PublicationDate::moment).orElse(null);
		return (moment == null) ? published : DateTimeFormatter.ISO_LOCAL_DATE_TIME
			.format(moment.withOffsetSameInstant(ZoneOffset.UTC).withNano(0));
	}

	private record Property(String name, List<String> values) {
	}

	private static final class Entity {

		private final String id;

		private final String schema;

		private final List<Property> properties = new ArrayList<>();

		private Entity(String id, String schema) {
			this.id = id;
			this.schema = schema;
		}

		private Entity with(String name, @Nullable String value) {
			return (value != null) ? with(name, List.of(value)) : this;
		}

		private Entity with(String name, List<String> values) {
			if (!values.isEmpty()) {
				this.properties.add(new Property(name, values));
			}
			return this;
		}

	}

}
