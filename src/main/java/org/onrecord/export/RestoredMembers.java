package org.onrecord.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.CollectionWriter;
import org.onrecord.graph.StoredCollections;

/**
 * Collections of a file, kept until its articles are stored. One whose id or name is
 * there already is taken for that one.
 */
final class RestoredMembers {

	private final StoredCollections stored;

	private final @Nullable CollectionWriter writer;

	private final List<ExportedCollection> collections = new ArrayList<>();

	private final Map<String, List<String>> members = new LinkedHashMap<>();

	/**
	 * Keeps collections.
	 * @param writer stores them; null where the file is only looked through
	 */
	RestoredMembers(StoredCollections stored, @Nullable CollectionWriter writer) {
		this.stored = stored;
		this.writer = writer;
	}

	void collection(ExportedCollection collection) {
		this.collections.add(collection);
	}

	void member(String collection, String article) {
		if (this.writer != null) {
			this.members.computeIfAbsent(collection, (id) -> new ArrayList<>()).add(article);
		}
	}

	/** Stores them. */
	void finish() {
		if (this.writer == null) {
			return;
		}
		for (ExportedCollection collection : this.collections) {
			String id = there(collection, this.writer);
			this.writer.put(id, this.members.getOrDefault(collection.id(), List.of()));
		}
	}

	private String there(ExportedCollection collection, CollectionWriter to) {
		return this.stored.called(collection.id())
			.or(() -> this.stored.called(collection.name()))
			.map((same) -> same.id())
			.orElseGet(() -> to.restore(collection.id(), collection.name(), collection.description(),
					collection.createdAt()));
	}

}
