package org.onrecord.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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
		List<Value> actors = row.get("actors").asList(Function.identity());
		return new ClaimAnswer(id, tied(actors, "MADE"), about(actors), claim.get("text").asString(),
				word(Manner.class, claim.get("manner")), text(claim.get("cue")), relation(actors, claim, publishedAt),
				said.day(), said.precision(), said.basis(), word(ClaimStatus.class, claim.get("status")),
				text(claim.get("decision")), text(claim.get("past")), claim.get("confidence").asDouble(),
				claim.get("rule").asString(), claim.get("extractor").asString(), claim.get("nested").asBoolean(),
				first(row.get("assertedBy")),
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

	private static ClaimAnswer.@Nullable StatedRelation relation(List<Value> actors, Value claim,
			@Nullable String publishedAt) {
		ActorBrief subject = tied(actors, "SUBJECT");
		ActorBrief object = tied(actors, "OBJECT");
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

	/** The actor that a claim is tied to so. */
	private static @Nullable ActorBrief tied(List<Value> actors, String tie) {
		return tiedSo(actors, tie).findFirst().map(Rows::actor).orElse(null);
	}

	private static List<ActorBrief> about(List<Value> actors) {
		return tiedSo(actors, "ABOUT").sorted(Comparator.comparingInt((actor) -> actor.get("position").asInt(0)))
			.map(Rows::actor)
			.toList();
	}

	private static Stream<Value> tiedSo(List<Value> actors, String tie) {
		return actors.stream().filter((actor) -> actor.get("tie").asString().equals(tie));
	}

}
