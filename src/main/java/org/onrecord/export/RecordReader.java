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
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a file that {@link OnRecordWriter} wrote, article by article. Memory holds one
 * article and the ids, names and kinds of the actors.
 */
final class RecordReader {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** What the last line calls the records that it counts. */
	private static final Map<String, String> PLURALS = Map.ofEntries(Map.entry("actor", "actors"),
			Map.entry("article", "articles"), Map.entry("mention", "mentions"), Map.entry("claim", "claims"),
			Map.entry("edge", "edges"), Map.entry("collection", "collections"), Map.entry("member", "members"),
			Map.entry("identifier", "identifiers"), Map.entry("decision", "decisions"), Map.entry("past", "past"),
			Map.entry("tie", "ties"));

	private static final Set<String> LATER = Set.of("collection", "member", "identifier", "decision", "past", "tie");

	private static final Set<String> PAST = Set.of("PastActor", "PastArticle", "PastMention", "PastClaim");

	private static final Set<String> TIES = Set.of("MENTIONS", "REPORTS", "PUBLISHED_BY", "IN", "REFERS_TO", "OF",
			"NAMES", "SAME", "DIFFERENT", "UNSURE", "MAY_BE");

	private final String file;

	private final Consumer<RestoredArticle> articles;

	private final Behind behind;

	private final boolean history;

	private final Map<String, Known> actors = new HashMap<>();

	private final Set<String> known = new HashSet<>();

	private final Map<String, Long> counts = new TreeMap<>();

	private @Nullable JsonNode article;

	private final List<RestoredArticle.Named> mentions = new ArrayList<>();

	private final List<RestoredArticle.Reported> claims = new ArrayList<>();

	private long number;

	private boolean ended;

	/** What an actor is, which its mentions and articles need. */
	record Known(String name, ActorKind kind, boolean unnamed) {
	}

	/** Takes what stands before and behind the articles. */
	interface Behind {

		/** Of an actor people said something: its name, kind or other names. */
		void actor(Map<String, Object> properties);

		void collection(ExportedCollection collection);

		void member(String collection, String article);

		void identifier(ExportedIdentifier identifier);

		void decision(Map<String, Object> decision, List<Map<String, Object>> changes);

		void past(String label, Map<String, Object> properties);

		void tie(ExportedTie tie);

		/** The file was read whole; this is its last line. */
		void end(String line);

	}

	/**
	 * Makes a reader.
	 * @param history whether articles, mentions and claims keep what only means something
	 * together with the decisions of the file
	 */
	RecordReader(String file, boolean history, Consumer<RestoredArticle> articles, Behind behind) {
		this.file = file;
		this.history = history;
		this.articles = articles;
		this.behind = behind;
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
					if (this.ended) {
						this.behind.end(line);
					}
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
			case "actor" -> actor(line);
			case "article" -> {
				finishArticle();
				this.article = line;
			}
			case "mention" -> this.mentions.add(mention(line));
			case "claim" -> this.claims.add(RecordLines.claim(inArticle(line), this.history));
			case "edge" -> finishArticle();
			case "collection" -> collection(line);
			case "member" -> member(line);
			case "identifier" -> identifier(line);
			case "decision" -> decision(line);
			case "past" -> past(line);
			case "tie" -> tie(line);
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
		PLURALS.forEach((record, plural) -> {
			// Files of before there were collections and decisions do not count them
			long told = line.path(plural).asLong(LATER.contains(record) ? 0 : -1);
			long read = this.counts.getOrDefault(record, 0L);
			if (told != read) {
				throw malformed("it tells of " + told + " " + plural + ", but there are " + read);
			}
		});
	}

	private void collection(JsonNode line) {
		finishArticle();
		ExportedCollection collection = new ExportedCollection(RecordLines.text(line, "id"),
				RecordLines.text(line, "name"), line.path("description").asString(""),
				RecordLines.text(line, "createdAt"));
		this.known.add(collection.id());
		this.behind.collection(collection);
	}

	private void member(JsonNode line) {
		String collection = RecordLines.text(line, "collection");
		if (!this.known.contains(collection)) {
			throw new IllegalArgumentException("collection " + collection + " was not told before");
		}
		this.behind.member(collection, RecordLines.text(line, "article"));
	}

	private void actor(JsonNode line) {
		this.actors.put(RecordLines.text(line, "id"), known(line));
		Map<String, Object> said = new TreeMap<>();
		RecordLines.keep(line, said, List.of("renamed", "added", "kindSet"));
		if (!said.isEmpty()) {
			said.put("id", RecordLines.text(line, "id"));
			this.behind.actor(said);
		}
	}

	private void identifier(JsonNode line) {
		finishArticle();
		this.behind.identifier(new ExportedIdentifier(RecordLines.text(line, "actor"), RecordLines.text(line, "scheme"),
				RecordLines.text(line, "value"), RecordLines.text(line, "by"), RecordLines.text(line, "at"),
				RecordLines.optional(line, "base")));
	}

	private void decision(JsonNode line) {
		finishArticle();
		List<Map<String, Object>> changes = line.path("changes")
			.values()
			.stream()
			.map(RecordLines::properties)
			.toList();
		Map<String, Object> properties = RecordLines.properties(((ObjectNode) line).without("changes"));
		for (String needed : List.of("id", "number", "kind", "by", "at", "on")) {
			if (!properties.containsKey(needed)) {
				throw new IllegalArgumentException("\"" + needed + "\" is missing");
			}
		}
		this.behind.decision(properties, changes);
	}

	private void past(JsonNode line) {
		finishArticle();
		String label = RecordLines.text(line, "label");
		if (!PAST.contains(label)) {
			throw new IllegalArgumentException("nothing that counts no more is a \"" + label + "\"");
		}
		RecordLines.text(line.path("properties"), "id");
		this.behind.past(label, RecordLines.properties(line.path("properties")));
	}

	private void tie(JsonNode line) {
		finishArticle();
		String type = RecordLines.text(line, "type");
		if (!TIES.contains(type)) {
			throw new IllegalArgumentException("there is no tie \"" + type + "\"");
		}
		this.behind.tie(new ExportedTie(RecordLines.text(line, "from"), type, RecordLines.text(line, "to"),
				RecordLines.properties(line.path("properties"))));
	}

	private static Known known(JsonNode actor) {
		String kind = RecordLines.text(actor, "kind");
		return new Known(RecordLines.text(actor, "name"),
				Word.of(ActorKind.class, kind)
					.orElseThrow(() -> new IllegalArgumentException("there is no kind of actor \"" + kind + "\"")),
				actor.path("unnamed").asBoolean(false));
	}

	private RestoredArticle.Named mention(JsonNode line) {
		String actor = RecordLines.text(inArticle(line), "actor");
		return RecordLines.mention(line, this.history, actor, told(actor));
	}

	private Known told(String actor) {
		Known known = this.actors.get(actor);
		if (known == null) {
			throw new IllegalArgumentException("actor " + actor + " was not told before");
		}
		return known;
	}

	private RestoredArticle.@Nullable Outlet outlet(JsonNode article) {
		String actor = RecordLines.optional(article, "outletActor");
		return (actor == null) ? null : new RestoredArticle.Outlet(actor, told(actor).kind(),
				this.history ? RecordLines.optional(article, "outletBase") : null);
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
			this.articles.accept(
					RecordLines.article(this.article, this.history, outlet(this.article), this.mentions, this.claims));
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
