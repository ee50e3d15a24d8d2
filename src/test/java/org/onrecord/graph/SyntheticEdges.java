package org.onrecord.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ContentId;

/** Edges between actors, counted from the claims that support them. */
final class SyntheticEdges {

	private final Map<String, Support> edges = new HashMap<>();

	/**
	 * Counts a claim that supports an edge.
	 * @param key key of the edge
	 */
	void add(String key, String wording, String article, @Nullable String outlet, String date, double confidence,
			boolean accepted) {
		this.edges.computeIfAbsent(key, (edge) -> new Support())
			.add(wording, article, outlet, date, confidence, accepted);
	}

	/** Writes an edge a row: subject, object, counts, dates, confidence, status, type. */
	void write(SyntheticTable table) {
		this.edges.forEach((key, support) -> {
			// Both ids have the same length
			int end = key.length() - ContentId.LENGTH;
			table.row(key.substring(0, ContentId.LENGTH), key.substring(end), distinct(support.wordings),
					distinct(support.articles), distinct(support.outlets), support.firstAt, support.lastAt,
					support.confidence, support.accepted ? "accepted" : "proposed",
					key.substring(ContentId.LENGTH + 1, end - 1));
		});
	}

	private static int distinct(List<String> values) {
		return (values.size() < 2) ? values.size() : new HashSet<>(values).size();
	}

	private static final class Support {

		private final List<String> wordings = new ArrayList<>(1);

		private final List<String> articles = new ArrayList<>(1);

		private final List<String> outlets = new ArrayList<>(1);

		private @Nullable String firstAt;

		private @Nullable String lastAt;

		private double confidence;

		private boolean accepted;

		void add(String wording, String article, @Nullable String outlet, String date, double confidence,
				boolean accepted) {
			this.wordings.add(wording);
			this.articles.add(article);
			if (outlet != null) {
				this.outlets.add(outlet);
			}
			if (date.compareTo(KnowledgeWriter.UNDATED) > 0) {
				this.firstAt = (this.firstAt == null || date.compareTo(this.firstAt) < 0) ? date : this.firstAt;
				this.lastAt = (this.lastAt == null || date.compareTo(this.lastAt) > 0) ? date : this.lastAt;
			}
			this.confidence = Math.max(this.confidence, confidence);
			this.accepted |= accepted;
		}

	}

}
