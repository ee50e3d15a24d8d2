package org.onrecord.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Word;

/**
 * The statement that answers a question, and its values. There is one statement for each
 * way into the graph, because the index that gives a page in order without sorting
 * differs; the other conditions are the same in all.
 *
 * @param statement name of the statement
 * @param values values of its parameters
 */
record ClaimSearch(String statement, Map<String, @Nullable Object> values) {

	/**
	 * Chooses the statement.
	 * @param query the question
	 * @param speaker id of the actor it names as speaker
	 * @param about id of the actor it asks about
	 * @param behind date and id of the claim before the page; empty for the first page
	 * @param limit how many claims are read
	 */
	static ClaimSearch of(ClaimQuery query, @Nullable String speaker, @Nullable String about, List<String> behind,
			int limit) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("speaker", speaker);
		values.put("about", about);
		values.put("words", (query.words() != null) ? LuceneText.allOf("q", query.words()) : null);
		values.put("relation", (query.relation() != null) ? query.relation().name() : null);
		values.put("polarity", word(query.polarity()));
		values.put("modality", word(query.modality()));
		values.put("manner", word(query.manner()));
		values.put("outlet", query.outlet());
		values.put("status", word(query.status()));
		values.put("edge", query.edge());
		values.put("wording", query.wording());
		values.put("distinct", query.distinct());
		String last = query.period().lastKey();
		boolean first = behind.isEmpty() || behind.get(0).compareTo(last) > 0;
		values.put("from", query.period().firstKey());
		values.put("to", last);
		values.put("until", first ? last : behind.get(0));
		values.put("before", first ? "~" : behind.get(1));
		values.put("limit", limit);
		return new ClaimSearch(statement(query), values);
	}

	private static String statement(ClaimQuery query) {
		if (query.wording() != null) {
			return "claims-of-wording";
		}
		if (query.edge() != null) {
			return "claims-of-edge";
		}
		if (query.words() != null) {
			return "claims-by-words";
		}
		if (query.speaker() != null) {
			return (query.about() != null) ? "claims-by-speaker-about" : "claims-by-speaker";
		}
		if (query.about() != null) {
			return "claims-about";
		}
		return (query.relation() != null) ? "claims-by-relation" : "claims";
	}

	private static @Nullable String word(@Nullable Word word) {
		return (word != null) ? word.word() : null;
	}

}
