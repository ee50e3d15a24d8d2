package org.onrecord.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.RestoredArticle;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.knowledge.Word;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a file that {@link OnRecordWriter} wrote, article by article. Memory holds one
 * article and the ids and kinds of the actors.
 */
final class RecordReader {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final String file;

	private final Consumer<RestoredArticle> articles;

	private final Collections collections;

	private final Map<String, Known> actors = new HashMap<>();

	private final Set<String> known = new HashSet<>();

	private final Map<String, Long> counts = new TreeMap<>();

	private @Nullable JsonNode article;

	private final List<RestoredArticle.Named> mentions = new ArrayList<>();

	private final List<RestoredArticle.Reported> claims = new ArrayList<>();

	private long number;

	private boolean ended;

	/** What an actor is, which mentions of it need. */
	private record Known(ActorKind kind, boolean unnamed) {
	}

	/** Takes collections, and which articles are in them, behind all articles. */
	interface Collections {

		void collection(ExportedCollection collection);

		void member(String collection, String article);

	}

	RecordReader(String file, Consumer<RestoredArticle> articles, Collections collections) {
		this.file = file;
		this.articles = articles;
		this.collections = collections;
	}

	/**
	 * Reads every line.
	 * @throws OnRecordException if a line is not what it should be, or the last one is
	 * missing
	 */
	void read(BufferedReader lines) throws IOException {
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			this.number++;
			if (!line.isBlank()) {
				try {
					line(JSON.readTree(line));
				}
				catch (JacksonException ex) {
					throw malformed("it is no JSON: " + ex.getOriginalMessage()).causedBy(ex);
				}
				catch (IllegalArgumentException ex) {
					throw malformed(String.valueOf(ex.getMessage())).causedBy(ex);
				}
			}
		}
		if (!this.ended) {
			throw OnRecordException.of(Reason.UNPROCESSABLE, "broken-import",
					"\"" + this.file + "\" is not whole: its last line, which tells how much it holds, is missing. "
							+ "Nothing of it was taken. Export it again.");
		}
	}

	private void line(JsonNode line) {
		String record = line.path("record").asString("");
		if (this.number == 1) {
			head(record, line);
			return;
		}
		this.counts.merge(record, 1L, Long::sum);
		switch (record) {
			case "actor" -> this.actors.put(RecordLines.text(line, "id"), known(line));
			case "article" -> {
				finishArticle();
				this.article = line;
			}
			case "mention" -> this.mentions.add(mention(line));
			case "claim" -> this.claims.add(RecordLines.claim(inArticle(line)));
			case "edge" -> finishArticle();
			case "collection" -> collection(line);
			case "member" -> member(line);
			case "end" -> end(line);
			default -> throw malformed("there is no record \"" + record + "\"");
		}
	}

	private void head(String record, JsonNode line) {
		if (!"head".equals(record) || !"onrecord".equals(line.path("format").asString(""))) {
			throw OnRecordException.of(Reason.UNSUPPORTED, "unsupported-import", "\"" + this.file
					+ "\" was not written by the export of OnRecord in the format ndjson: its first line does not say so.");
		}
		int version = line.path("version").asInt(0);
		if (version != OnRecordWriter.VERSION) {
			throw OnRecordException.of(Reason.UNSUPPORTED, "unsupported-import", "\"" + this.file + "\" has version "
					+ version + " of the format, and this program reads version " + OnRecordWriter.VERSION + ".");
		}
	}

	private void end(JsonNode line) {
		finishArticle();
		this.ended = true;
		for (String record : List.of("actor", "article", "mention", "claim", "edge", "collection", "member")) {
			// Files of before there were collections do not count them
			boolean later = "collection".equals(record) || "member".equals(record);
			long told = line.path(record + "s").asLong(later ? 0 : -1);
			long read = this.counts.getOrDefault(record, 0L);
			if (told != read) {
				throw malformed("it tells of " + told + " " + record + "s, but there are " + read);
			}
		}
	}

	private void collection(JsonNode line) {
		finishArticle();
		ExportedCollection collection = new ExportedCollection(RecordLines.text(line, "id"),
				RecordLines.text(line, "name"), line.path("description").asString(""),
				RecordLines.text(line, "createdAt"));
		this.known.add(collection.id());
		this.collections.collection(collection);
	}

	private void member(JsonNode line) {
		String collection = RecordLines.text(line, "collection");
		if (!this.known.contains(collection)) {
			throw new IllegalArgumentException("collection " + collection + " was not told before");
		}
		this.collections.member(collection, RecordLines.text(line, "article"));
	}

	private static Known known(JsonNode actor) {
		String kind = RecordLines.text(actor, "kind");
		return new Known(
				Word.of(ActorKind.class, kind)
					.orElseThrow(() -> new IllegalArgumentException("there is no kind of actor \"" + kind + "\"")),
				actor.path("unnamed").asBoolean(false));
	}

	private RestoredArticle.Named mention(JsonNode line) {
		String actor = RecordLines.text(inArticle(line), "actor");
		Known known = this.actors.get(actor);
		if (known == null) {
			throw new IllegalArgumentException("actor " + actor + " was not told before");
		}
		return RecordLines.mention(line, actor, known.kind(), known.unnamed());
	}

	private JsonNode inArticle(JsonNode line) {
		String id = RecordLines.text(line, "article");
		if (this.article == null || !id.equals(RecordLines.text(this.article, "id"))) {
			throw new IllegalArgumentException("it does not stand behind its article " + id);
		}
		return line;
	}

	private void finishArticle() {
		if (this.article != null) {
			this.articles.accept(RecordLines.article(this.article, this.mentions, this.claims));
			this.article = null;
			this.mentions.clear();
			this.claims.clear();
		}
	}

	private OnRecordException malformed(String why) {
		return OnRecordException.of(Reason.INVALID, "broken-import",
				"\"" + this.file + "\", line " + this.number + ": " + why + ". Nothing of the file was taken.");
	}

}
