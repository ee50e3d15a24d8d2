package org.onrecord.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.HistoryWriter;
import org.onrecord.knowledge.ContentId;
import org.onrecord.knowledge.ExternalId;

/**
 * What a file tells beside articles, put back once these are stored: collections, and
 * where the graph was empty also identifiers, decisions and what counts no more.
 */
final class RestoredHistory implements RecordReader.Behind {

	/** So many are kept until they are stored together. */
	private static final int BATCH = 500;

	private final RestoredMembers members;

	private final @Nullable HistoryWriter writer;

	private final List<Map<String, Object>> actors = new ArrayList<>();

	private final Rows decisions = new Rows((rows) -> to().decisions(rows));

	private final Rows past = new Rows((rows) -> to().past(rows));

	private final Rows ties = new Rows(this::tie);

	private final Rows identifiers = new Rows((rows) -> to().identifiers(rows));

	private final Runnable articles;

	private String mark = "";

	private boolean behind;

	private long untied;

	/**
	 * Keeps what is told.
	 * @param members keeps collections
	 * @param writer stores the rest; null where it is only looked through
	 * @param articles stores those that wait, which the rest is tied to
	 */
	RestoredHistory(RestoredMembers members, @Nullable HistoryWriter writer, Runnable articles) {
		this.members = members;
		this.writer = writer;
		this.articles = articles;
	}

	/** What stands for the file: how much of everything it holds. */
	String mark() {
		return this.mark;
	}

	/** How many decisions were told. */
	long decisions() {
		return this.decisions.count;
	}

	/** How many ties lacked an end, and were left out. */
	long untied() {
		return this.untied;
	}

	/** Whether there is anything besides articles and collections. */
	boolean any() {
		return this.decisions.count + this.past.count + this.ties.count + this.identifiers.count > 0;
	}

	@Override
	public void actor(Map<String, Object> properties) {
		if (this.writer != null) {
			Map<String, Object> said = new TreeMap<>(properties);
			said.remove("id");
			this.actors.add(Map.of("id", String.valueOf(properties.get("id")), "properties", said));
		}
	}

	@Override
	public void collection(ExportedCollection collection) {
		this.members.collection(collection);
	}

	@Override
	public void member(String collection, String article) {
		this.members.member(collection, article);
	}

	@Override
	public void identifier(ExportedIdentifier identifier) {
		Map<String, Object> row = new HashMap<>(Map.of("actor", identifier.actor(), "key",
				new ExternalId(identifier.scheme(), identifier.value()).key(), "scheme", identifier.scheme(), "value",
				identifier.value(), "by", identifier.by(), "at", identifier.at()));
		if (identifier.base() != null) {
			row.put("base", identifier.base());
		}
		this.identifiers.add(row);
	}

	@Override
	public void decision(Map<String, Object> decision, List<Map<String, Object>> changes) {
		List<Map<String, Object>> changed = new ArrayList<>();
		for (Map<String, Object> change : changes) {
			Map<String, Object> properties = new TreeMap<>(change);
			Object key = properties.remove("key");
			changed.add(Map.of("key", String.valueOf(key), "properties", properties));
		}
		this.decisions.add(Map.of("properties", decision, "changes", changed));
	}

	@Override
	public void past(String label, Map<String, Object> properties) {
		this.past.add(Map.of("label", label, "properties", properties));
	}

	@Override
	public void tie(ExportedTie tie) {
		this.ties.add(Map.of("from", tie.from(), "type", tie.type(), "to", tie.to(), "properties", tie.properties()));
	}

	@Override
	public void end(String line) {
		this.mark = ContentId.of("import", line);
	}

	/** Stores what is left, and all that follows. */
	void finish() {
		behind();
		if (this.writer != null) {
			this.decisions.store();
			this.past.store();
			this.ties.store();
			this.identifiers.store();
			this.writer.finish(this.actors);
		}
	}

	/** What is tied to articles and collections comes behind them. */
	private void behind() {
		if (!this.behind) {
			this.behind = true;
			this.articles.run();
			this.members.finish();
		}
	}

	/** All that can be an end is there before. */
	private void tie(List<Map<String, Object>> rows) {
		this.past.store();
		this.untied += rows.size() - to().ties(rows);
	}

	private HistoryWriter to() {
		return java.util.Objects.requireNonNull(this.writer);
	}

	/** Rows of one sort. */
	private final class Rows {

		private final Consumer<List<Map<String, Object>>> storing;

		private final List<Map<String, Object>> waiting = new ArrayList<>();

		private long count;

		private Rows(Consumer<List<Map<String, Object>>> storing) {
			this.storing = storing;
		}

		private void add(Map<String, Object> row) {
			this.count++;
			if (RestoredHistory.this.writer != null) {
				this.waiting.add(row);
			}
			if (this.waiting.size() == BATCH) {
				store();
			}
		}

		private void store() {
			if (!this.waiting.isEmpty()) {
				behind();
				this.storing.accept(this.waiting);
				this.waiting.clear();
			}
		}

	}

}
