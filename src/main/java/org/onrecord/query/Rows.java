package org.onrecord.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.ClaimStatus;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.TextSpan;
import org.onrecord.knowledge.Word;

/** Reads what the statements return. */
final class Rows {

	private static final String UNNAMED = "Unnamed";

	private Rows() {
	}

	/** A row of {@code claims-shown}. */
	static ClaimAnswer claim(Record row) {
		Value claim = row.get("claim");
		Value article = row.get("article");
		String id = claim.get("id").asString();
		String articleId = article.get("id").asString();
		String publishedAt = text(article.get("publishedAt"));
		AskedDate said = AskedDate.of(claim, "saidOn", publishedAt);
		return new ClaimAnswer(id, first(row.get("speaker")), actors(row.get("about")), claim.get("text").asString(),
				word(Manner.class, claim.get("manner")), text(claim.get("cue")), relation(row, claim, publishedAt),
				said.day(), said.precision(), said.basis(), word(ClaimStatus.class, claim.get("status")),
				claim.get("confidence").asDouble(), claim.get("rule").asString(), claim.get("extractor").asString(),
				claim.get("nested").asBoolean(), first(row.get("assertedBy")),
				new ClaimAnswer.Source(articleId, text(article.get("title")), text(article.get("outlet")),
						text(article.get("url")), publishedAt),
				places(row.get("spans")), row.get("reports").asInt(), row.get("outlets").asInt(),
				ClaimAnswer.Links.of(id, articleId, claim.get("wording").asString()));
	}

	/** A map with id, name and labels. */
	static ActorBrief actor(Value actor) {
		return new ActorBrief(actor.get("id").asString(), actor.get("name").asString(), kind(actor),
				actor.get("labels").asList(Value::asString).contains(UNNAMED));
	}

	/** The kind that its labels tell. */
	static ActorKind kind(Value actor) {
		List<String> labels = actor.get("labels").asList(Value::asString);
		return Arrays.stream(ActorKind.values())
			.filter((kind) -> labels.contains(kind.label()))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Actor " + actor.get("id") + " has no kind, only " + labels));
	}

	static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	static List<TextSpan> spans(Value flat) {
		return flat.isNull() ? List.of() : TextSpan.unflatten(flat.asList(Value::asInt));
	}

	static <E extends Enum<E> & Word> E word(Class<E> choice, Value value) {
		return Word.of(choice, value.asString())
			.orElseThrow(() -> new IllegalStateException("The graph holds " + value + " for " + choice.getName()));
	}

	private static ClaimAnswer.Places places(Value spans) {
		return new ClaimAnswer.Places(spans(spans.get("source")), spans(spans.get("cue")), spans(spans.get("content")),
				spans(spans.get("sentence")));
	}

	private static ClaimAnswer.@Nullable StatedRelation relation(Record row, Value claim,
			@Nullable String publishedAt) {
		ActorBrief subject = first(row.get("subject"));
		ActorBrief object = first(row.get("object"));
		if (claim.get("relation").isNull() || subject == null || object == null) {
			return null;
		}
		AskedDate happened = AskedDate.of(claim, "happenedOn", publishedAt);
		return new ClaimAnswer.StatedRelation(RelationType.valueOf(claim.get("relation").asString()), subject, object,
				word(Polarity.class, claim.get("polarity")), word(Modality.class, claim.get("modality")),
				happened.day(), happened.precision(), happened.basis());
	}

	private static @Nullable ActorBrief first(Value actors) {
		return actors.isEmpty() ? null : actor(actors.get(0));
	}

	private static List<ActorBrief> actors(Value actors) {
		return actors.asList((value) -> value)
			.stream()
			.sorted(Comparator.comparingInt((actor) -> actor.get("position").asInt(0)))
			.map(Rows::actor)
			.toList();
	}

}
