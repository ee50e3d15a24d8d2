package org.onrecord.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.TextSpan;

/** Reads records from what the statements return. */
final class RecordRows {

	private static final Comparator<Value> BY_ID = Comparator.comparing((value) -> value.get("id").asString());

	private static final Map<String, ExportedClaim.Role> ROLES = roles();

	private RecordRows() {
	}

	/** A row of {@code actor-records}. */
	static ExportedActor actor(Record row) {
		return new ExportedActor(row.get(0).asString(), row.get(1).asString(), row.get(2).asString(),
				row.get(3).asBoolean(), Rows.texts(row.get(4)), Rows.texts(row.get(5)).stream().sorted().toList(),
				Rows.properties(row.get("kept")));
	}

	/** The article of a row of {@code articles}. */
	static ExportedArticle article(Record row) {
		Value article = row.get("article");
		String date = Rows.text(article.get("date"));
		Value outlet = row.get("outletActor");
		Map<String, Object> kept = Rows.properties(row.get("kept"));
		if (!outlet.isNull() && !outlet.get("base").isNull()) {
			kept.put("outletBase", outlet.get("base").asString());
		}
		return new ExportedArticle(row.get("id").asString(), Rows.text(article.get("url")),
				Rows.text(article.get("outlet")), outlet.isNull() ? null : outlet.get("id").asString(),
				Rows.text(article.get("title")), Rows.text(article.get("author")),
				Rows.text(article.get("publishedAt")), (date != null && date.startsWith("0001")) ? null : date,
				article.get("textHash").asString(), spans(article.get("boilerplate")), Rows.text(article.get("text")),
				kept);
	}

	/** Its mentions, in the order of their ids. */
	static List<ExportedMention> mentions(Record row) {
		return sorted(row.get("mentions")).stream()
			.map((mention) -> mention(row.get("id").asString(), mention))
			.toList();
	}

	/** Its claims, in the order of their ids. */
	static List<ExportedClaim> claims(Record row, ExportedArticle article, List<ExportedMention> mentions) {
		Map<String, ActorRef> meant = new HashMap<>();
		mentions.forEach((mention) -> meant.put(mention.id(), mention.actor()));
		return sorted(row.get("claims")).stream().map((claim) -> claim(claim, article, meant)).toList();
	}

	/** A row of {@code decisions}: its properties, and its changes in their order. */
	static Map<String, Object> decision(Record row) {
		Map<String, Object> decision = Rows.properties(row.get("decision"));
		decision.put("changes",
				row.get("changes")
					.asList(Rows::properties)
					.stream()
					.sorted(Comparator.comparing((change) -> (Long) change.get("position")))
					.toList());
		return decision;
	}

	private static ExportedMention mention(String article, Value row) {
		return new ExportedMention(row.get("id").asString(), article, row.get("name").asString(),
				row.get("kind").asString(), Rows.texts(row.get("aliases")), row.get("unnamed").asBoolean(),
				Rows.text(row.get("gazetteer")), spans(row.get("spans")), Rows.text(row.get("of")), actorRef(row),
				row.get("method").asString(), row.get("score").asDouble(), row.get("by").asString(),
				Rows.properties(row.get("kept")));
	}

	private static ActorRef actorRef(Value mention) {
		List<String> labels = Rows.texts(mention.get("actorLabels"));
		String kind = "";
		for (ActorKind possible : ActorKind.values()) {
			if (labels.contains(possible.label())) {
				kind = possible.word();
			}
		}
		return new ActorRef(mention.get("actor").asString(), mention.get("actorName").asString(), kind,
				labels.contains("Unnamed"));
	}

	private static ExportedClaim claim(Value row, ExportedArticle article, Map<String, ActorRef> meant) {
		List<ExportedClaim.Named> names = new ArrayList<>();
		for (Value named : row.get("names").values()) {
			String mention = named.get(2).asString();
			names.add(new ExportedClaim.Named(Objects.requireNonNull(ROLES.get(named.get(0).asString())),
					named.get(1).asInt(), mention, Objects.requireNonNull(meant.get(mention), mention)));
		}
		names.sort(Comparator.comparing(ExportedClaim.Named::role).thenComparing(ExportedClaim.Named::position));
		return new ExportedClaim(
				row.get("id").asString(), article, row.get("text").asString(), row.get("manner").asString(),
				Rows.text(row.get("cue")), Rows.text(row.get("sourceText")), row.get("wording").asString(),
				Rows.text(row.get("relation")), Rows.text(row.get("polarity")), Rows.text(row.get("modality")),
				day(row, "saidOn"), day(row, "happenedOn"), row.get("status").asString(),
				row.get("confidence").asDouble(), row.get("rule").asString(), row.get("extractor").asString(),
				row.get("nested").asBoolean(), names, new ExportedClaim.Places(spans(row.get("source")),
						spans(row.get("cuePlaces")), spans(row.get("content")), spans(row.get("sentence"))),
				Rows.properties(row.get("kept")));
	}

	private static ExportedClaim.@Nullable Day day(Value claim, String name) {
		String first = Rows.text(claim.get(name));
		return (first != null) ? new ExportedClaim.Day(first, claim.get(name + "Precision").asString()) : null;
	}

	private static List<TextSpan> spans(Value flat) {
		return flat.isNull() ? List.of() : TextSpan.unflatten(flat.asList(Value::asInt));
	}

	private static List<Value> sorted(Value values) {
		List<Value> sorted = values.asList((value) -> value);
		return sorted.stream().sorted(BY_ID).toList();
	}

	private static Map<String, ExportedClaim.Role> roles() {
		Map<String, ExportedClaim.Role> roles = new HashMap<>();
		for (ExportedClaim.Role role : ExportedClaim.Role.values()) {
			roles.put(role.word(), role);
		}
		return Map.copyOf(roles);
	}

}
