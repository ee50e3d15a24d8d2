package org.onrecord.decide;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.onrecord.knowledge.ClaimStatus;
import org.onrecord.knowledge.CodePoints;
import org.onrecord.knowledge.ContentId;
import org.onrecord.knowledge.Evidence;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.TextSpan;

/**
 * A claim as a person wants it, as rows by which it is stored: new, or another one with
 * some things changed. What is not sent stays.
 */
final class ClaimForm {

	private static final List<String> OF_RELATION = List.of("relation", "polarity", "modality");

	private final Work work;

	private final String article;

	private final Map<String, @Nullable Object> properties;

	private final Map<String, Object> places;

	private final List<Map<String, Object>> names;

	private final String id;

	private final NamedActors actors;

	/**
	 * Begins with what is there.
	 * @param properties of the claim that is to be changed, places and names likewise;
	 * empty for a new one
	 */
	ClaimForm(Work work, String article, Map<String, ? extends @Nullable Object> properties,
			Map<String, List<Integer>> places, List<Map<String, Object>> names) {
		this.work = work;
		this.article = article;
		this.id = ContentId.of("claim", "made", work.nextId());
		this.properties = new HashMap<>(properties);
		this.places = new HashMap<>(places);
		this.names = new ArrayList<>(names.stream().map((name) -> {
			Map<String, Object> copy = new HashMap<>(name);
			copy.put("claim", this.id);
			return copy;
		}).toList());
		this.actors = new NamedActors(work, article);
	}

	/** The id that the claim will have. */
	String id() {
		return this.id;
	}

	/**
	 * The rows of the claim.
	 * @throws OnRecordException if something that was sent cannot be
	 */
	Map<String, Object> rows(Act act) {
		CodePoints text = text();
		place(act, text, "source", "sourceText");
		place(act, text, "cue", "cue");
		content(act, text);
		refuseOverlap("source");
		refuseOverlap("cue");
		String manner = act.text("manner");
		this.properties.put("manner", (manner != null) ? RelationForm.word("manner", Manner.class, manner)
				: this.properties.getOrDefault("manner", Manner.INDIRECT.word()));
		speaker(act);
		about(act);
		relation(act);
		act.refuseOthers();
		if (this.names.isEmpty()) {
			throw Refusals.senseless("senseless-decision",
					"A claim has to name somebody: give speaker, about or relation. Nothing was decided.");
		}
		this.properties.put("rule", "by-hand");
		this.properties.put("extractor", "person");
		this.properties.put("confidence", 1.0);
		this.properties.putIfAbsent("nested", false);
		this.properties.put("decision", this.work.nextId());
		List.of("id", "status", "article", "outlet", "date", "speaker", "about", "edge")
			.forEach(this.properties::remove);
		this.properties.values().removeIf(Objects::isNull);
		Map<String, Object> claim = Map.of("id", this.id, "article", this.article, "status",
				ClaimStatus.ACCEPTED.word(), "places", this.places, "properties", this.properties);
		return Map.of("claims", List.of(claim), "names", this.names, "mentions", this.actors.mentions(), "actors",
				this.actors.made());
	}

	private CodePoints text() {
		List<Record> rows = this.work.run("article-text", Map.of("article", this.article));
		if (rows.isEmpty()) {
			throw Refusals.unknownArticle(this.article);
		}
		return new CodePoints(rows.get(0).get("text").asString());
	}

	private void place(Act act, CodePoints text, String name, String words) {
		if (act.has(name)) {
			List<TextSpan> spans = Places.read(name, act.value(name), text);
			this.places.put(name, TextSpan.flatten(spans));
			this.properties.put(words, spans.isEmpty() ? null : text.at(spans));
		}
		this.places.putIfAbsent(name, List.of());
	}

	private void content(Act act, CodePoints text) {
		if (act.has("content")) {
			List<TextSpan> spans = Places.read("content", act.value("content"), text);
			if (!spans.isEmpty()) {
				String words = text.at(spans);
				this.places.put("content", TextSpan.flatten(spans));
				this.places.put("sentence", TextSpan.flatten(List.of(sentence(text, spans))));
				this.properties.put("text", words);
				this.properties.put("wording", Evidence.wording(words));
				this.properties.put("start", spans.get(0).start());
			}
		}
		if (!this.properties.containsKey("text")) {
			throw OnRecordException.invalid("content",
					"Field content has to be given: the places of the words, such as [[120, 164]].");
		}
	}

	/** What somebody said does not hold the words that tell who said it. */
	@SuppressWarnings("unchecked")
	private void refuseOverlap(String place) {
		List<TextSpan> content = TextSpan.unflatten((List<Integer>) Objects.requireNonNull(this.places.get("content")));
		List<TextSpan> other = TextSpan.unflatten((List<Integer>) Objects.requireNonNull(this.places.get(place)));
		if (other.stream().anyMatch((span) -> content.stream().anyMatch(span::overlaps))) {
			throw OnRecordException.invalid(place, "Field " + place
					+ " overlaps with content: the words that are claimed do not hold those that introduce them.");
		}
	}

	/** The sentences that hold these places. */
	private static TextSpan sentence(CodePoints text, List<TextSpan> spans) {
		String all = text.text();
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
		sentences.setText(all);
		int first = text.toUtf16(spans.get(0).start());
		int last = text.toUtf16(spans.get(spans.size() - 1).end());
		int start = sentences.isBoundary(first) ? first : sentences.preceding(first);
		int end = sentences.isBoundary(last) ? last : sentences.following(last);
		int trimmed = all.substring(0, (end == BreakIterator.DONE) ? all.length() : end).stripTrailing().length();
		return text.span(Math.max(start, 0), Math.max(trimmed, last));
	}

	private void speaker(Act act) {
		if (act.has("speaker")) {
			rename("speaker", named("speaker", act.value("speaker")));
		}
	}

	private void about(Act act) {
		if (act.has("about")) {
			List<String> mentions = new ArrayList<>();
			Object about = act.value("about");
			for (Object one : (about instanceof List<?> list) ? list : (about != null) ? List.of(about) : List.of()) {
				mentions.addAll(named("about", one));
			}
			rename("about", mentions.stream().distinct().toList());
		}
	}

	private void relation(Act act) {
		if (!act.has("relation")) {
			return;
		}
		Object sent = act.value("relation");
		OF_RELATION.forEach(this.properties::remove);
		if (sent == null) {
			rename("subject", List.of());
			rename("object", List.of());
			this.properties.remove("happenedOn");
			this.properties.remove("happenedOnPrecision");
			return;
		}
		RelationForm relation = RelationForm.of(sent);
		this.properties.put("relation", relation.type().name());
		this.properties.put("polarity", relation.polarity().word());
		this.properties.put("modality", relation.modality().word());
		List<String> subject = named("relation.subject", relation.subject());
		List<String> object = named("relation.object", relation.object());
		if (subject.equals(object)) {
			throw Refusals.senseless("senseless-decision",
					"A relation needs two actors, but subject and object are the same. Nothing was decided.");
		}
		rename("subject", subject);
		rename("object", object);
	}

	/** The mention of who is named; none for null. */
	private List<String> named(String field, @Nullable Object actor) {
		return (actor != null) ? List.of(this.actors.mention(field, actor)) : List.of();
	}

	private void rename(String role, List<String> mentions) {
		this.names.removeIf((name) -> role.equals(name.get("role")));
		for (int i = 0; i < mentions.size(); i++) {
			this.names.add(Map.of("claim", this.id, "mention", mentions.get(i), "role", role, "position", i));
		}
	}

}
