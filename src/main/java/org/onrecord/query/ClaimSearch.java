package org.onrecord.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The statement that finds the claims that answer a question, and its values. There is
 * one statement for each way into the graph and each direction, because the index that
 * gives a page in order without sorting differs; the other conditions are the same in
 * all.
 *
 * @param statement name of the statement
 * @param values values of its parameters
 */
record ClaimSearch(String statement, Map<String, @Nullable Object> values) {

	private static final String BY_RELATION = "claims-by-relation";

	private static final String BY_OUTLETS = "claims-by-outlets";

	/** Ways that merge several lists page by page. */
	private static final Set<String> MERGING = Set.of("claims-by-relations", BY_OUTLETS);

	/**
	 * Chooses the statement.
	 * @param query the question
	 * @param speaker id of the actor it names as speaker
	 * @param about id of the actor it asks about
	 * @param outlets names of the outlets it asks for, each as it is written; needed
	 * where {@link #byOutlets}
	 * @param behind date and id of the claim before the page; empty for the first page
	 * @param limit how many claims are read
	 */
	static ClaimSearch of(ClaimQuery query, @Nullable String speaker, @Nullable String about, List<String> outlets,
			List<String> behind, int limit) {
		Map<String, @Nullable Object> values = new HashMap<>(query.filters().values());
		values.put("speaker", speaker);
		values.put("about", about);
		values.put("outlets", outlets);
		values.put("words", (query.words() != null) ? WordSearch.of("q", query.words()) : null);
		values.put("edge", query.edge());
		values.put("wording", query.wording());
		values.put("distinct", query.distinct());
		values.put("limit", limit);
		begin(query, behind, values);
		String way = way(query);
		if (BY_RELATION.equals(way)) {
			values.put("relation", query.filters().relations().get(0).name());
		}
		return new ClaimSearch(switch (query.order()) {
			case DATE -> way;
			case OLDEST -> way + "-oldest";
			case RELEVANCE -> "claims-by-relevance";
		}, values);
	}

	/** The same within a collection; null stands for the whole graph. */
	ClaimSearch within(@Nullable Scope scope) {
		if (scope == null) {
			return this;
		}
		Map<String, @Nullable Object> limited = new HashMap<>(this.values);
		limited.put(Scope.COLLECTION, scope);
		return new ClaimSearch(this.statement, limited);
	}

	/** Whether outlets lead to the claims that the question asks for. */
	static boolean byOutlets(ClaimQuery query) {
		return BY_OUTLETS.equals(way(query));
	}

	/**
	 * The statement that finds all of them, one by one. Several types of relations and
	 * outlets are merged page by page; for all of them it is less to go through the days.
	 */
	ClaimSearch streaming() {
		return MERGING.contains(this.statement) ? new ClaimSearch("claims", this.values) : this;
	}

	/** Both directions have a beginning; a statement takes its own. */
	private static void begin(ClaimQuery query, List<String> behind, Map<String, @Nullable Object> values) {
		String first = query.filters().period().firstKey();
		String last = query.filters().period().lastKey();
		boolean within = !behind.isEmpty() && behind.get(0).compareTo(first) >= 0 && behind.get(0).compareTo(last) <= 0;
		values.put("until", within ? behind.get(0) : last);
		values.put("before", within ? behind.get(1) : "~");
		values.put("since", within ? behind.get(0) : first);
		values.put("after", within ? behind.get(1) : "");
	}

	private static String way(ClaimQuery query) {
		if (query.words() != null) {
			return "claims-by-words";
		}
		if (query.wording() != null) {
			return "claims-of-wording";
		}
		if (query.edge() != null) {
			return "claims-of-edge";
		}
		if (query.speaker() != null) {
			return (query.about() != null) ? "claims-by-speaker-about" : "claims-by-speaker";
		}
		if (query.about() != null) {
			return "claims-about";
		}
		if (!query.filters().outlets().isEmpty()) {
			return BY_OUTLETS;
		}
		return switch (query.filters().relations().size()) {
			case 0 -> "claims";
			case 1 -> BY_RELATION;
			default -> "claims-by-relations";
		};
	}

}
