package org.onrecord.extract.corpus;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.TextSpan;
import org.onrecord.knowledge.Word;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of labels, one JSON object an article and line:
 *
 * <pre>
 * {"article": STEM,
 *  "actors": [{"name", "aliases": [..]}],
 *  "relations": [{"type", "subject", "object", "polarity", "evidence": [start, end]}],
 *  "speakers": [{"id": "E1", "speaker": name or null}]}
 * </pre>
 *
 * Polarity is affirmed where it is absent; absent lists are empty; other names are passed
 * over, and so are empty lines.
 */
public final class LabelFile {

	/**
	 * The types that are labelled where nothing else is said: those of the guidelines by
	 * which the first articles were labelled.
	 */
	public static final Set<RelationType> USUAL_TYPES = Set.of(RelationType.REQUESTED, RelationType.APPROVED,
			RelationType.CRITICIZED, RelationType.SUPPORTED, RelationType.SPOKESPERSON_FOR, RelationType.HOLDS_OFFICE);

	private final Path file;

	private final Set<RelationType> types;

	private LabelFile(Path file, Set<RelationType> types) {
		this.file = file;
		this.types = types;
	}

	/**
	 * The labelled articles by stem, in the order of the file.
	 * @param types the types of relations that are labelled in it; others are not counted
	 * @throws OnRecordException if the file or a line cannot be read; the message names
	 * the line
	 */
	public static Map<String, LabelledArticle> read(Path file, Set<RelationType> types) {
		LabelFile labels = new LabelFile(file, types);
		Map<String, LabelledArticle> articles = new LinkedHashMap<>();
		List<String> lines = labels.lines();
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).isBlank()) {
				LabelledArticle article = labels.article(lines.get(i), i + 1);
				if (articles.put(article.stem(), article) != null) {
					throw labels.refusal(i + 1, "labels the article " + article.stem() + " a second time");
				}
			}
		}
		return articles;
	}

	private List<String> lines() {
		try {
			return Files.readAllLines(this.file);
		}
		catch (CharacterCodingException ex) {
			throw OnRecordException
				.of(Reason.UNPROCESSABLE, "wrong-encoding", this.file + " is not valid UTF-8. Convert it.")
				.causedBy(ex);
		}
		catch (IOException ex) {
			throw OnRecordException
				.of(Reason.UNPROCESSABLE, "unreadable", "The labels in " + this.file + " cannot be read: " + ex + ".")
				.causedBy(ex);
		}
	}

	private LabelledArticle article(String written, int line) {
		JsonNode object;
		try {
			object = JsonMapper.shared().readTree(written);
		}
		catch (JacksonException ex) {
			throw refusal(line, "is no JSON: " + ex.getOriginalMessage()).causedBy(ex);
		}
		String stem = text(object, "article", line);
		List<LabelledArticle.Named> actors = list(object, "actors").stream()
			.map((actor) -> named(actor, line))
			.toList();
		List<StatedRelation> relations = list(object, "relations").stream()
			.map((relation) -> relation(relation, line))
			.toList();
		List<LabelledArticle.Speaker> speakers = list(object, "speakers").stream()
			.map((speaker) -> new LabelledArticle.Speaker(text(speaker, "id", line), name(speaker, "speaker")))
			.toList();
		return new LabelledArticle(stem, line, this.types, actors, relations, speakers);
	}

	private LabelledArticle.Named named(JsonNode actor, int line) {
		String name = text(actor, "name", line);
		Set<String> names = new LinkedHashSet<>(Set.of(name));
		list(actor, "aliases").forEach((alias) -> names.add(alias.asString()));
		return new LabelledArticle.Named(name, names);
	}

	private StatedRelation relation(JsonNode relation, int line) {
		String type = text(relation, "type", line);
		String polarity = relation.path("polarity").asString("affirmed");
		List<Integer> place = new ArrayList<>();
		list(relation, "evidence").forEach((end) -> place.add(end.asInt(-1)));
		if (place.size() != 2 || place.get(0) < 0 || place.get(0) >= place.get(1)) {
			throw refusal(line, "has a relation whose evidence is " + place + ", not [start, end]");
		}
		return new StatedRelation(
				Stream.of(RelationType.values())
					.filter((known) -> known.name().equals(type))
					.findFirst()
					.orElseThrow(() -> refusal(line, "has a relation of the unknown type '" + type + "'")),
				name(relation, "subject"), name(relation, "object"),
				Word.of(Polarity.class, polarity)
					.orElseThrow(() -> refusal(line, "has the unknown polarity '" + polarity + "'")),
				new TextSpan(place.get(0), place.get(1)));
	}

	private String text(JsonNode object, String field, int line) {
		String text = name(object, field);
		if (text == null) {
			throw refusal(line, "lacks the text \"" + field + "\" in " + object);
		}
		return text;
	}

	private static @Nullable String name(JsonNode object, String field) {
		JsonNode value = object.path(field);
		return value.isString() ? value.asString() : null;
	}

	private static List<JsonNode> list(JsonNode object, String field) {
		return List.copyOf(object.path(field).values());
	}

	private OnRecordException refusal(int line, String what) {
		return OnRecordException.of(Reason.UNPROCESSABLE, "unusable-corpus",
				this.file + ", line " + line + ": it " + what + ". Correct the file.");
	}

}
