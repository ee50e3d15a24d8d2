package org.onrecord.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.onrecord.graph.Statements.Transaction;
import org.onrecord.knowledge.Actor;

/**
 * Whom the actors of new articles mean after what was decided: who is part of another
 * means that one, and who had gone is there again.
 */
final class Meant {

	private final Map<String, String> survivors;

	private Meant(Map<String, String> survivors) {
		this.survivors = survivors;
	}

	/** Looks up the actors of these articles; brings back those that had gone. */
	static Meant among(Transaction transaction, List<? extends ArticleRows> articles) {
		List<String> ids = articles.stream().flatMap(ArticleRows::actors).map(Actor::id).distinct().sorted().toList();
		Map<String, String> survivors = transaction.run("past-actors", "actors", ids)
			.stream()
			.collect(Collectors.toMap((row) -> row.get("id").asString(),
					(row) -> row.get("survivor").asString(row.get("id").asString())));
		transaction.run("revive-actors", "actors", survivors.values().stream().distinct().sorted().toList());
		return new Meant(survivors);
	}

	/** The actor that this one is part of, or itself. */
	String by(String actor) {
		return this.survivors.getOrDefault(actor, actor);
	}

	/** Whether it is part of another one. */
	boolean another(String actor) {
		return !by(actor).equals(actor);
	}

	/** Rows whose {@code actor} is part of another one name that, and it as base. */
	List<Map<String, Object>> rows(List<Map<String, Object>> rows) {
		rows.replaceAll((row) -> {
			String actor = String.valueOf(row.get("actor"));
			if (!another(actor)) {
				return row;
			}
			Map<String, Object> changed = new HashMap<>(row);
			changed.put("actor", by(actor));
			changed.put("base", actor);
			return changed;
		});
		return rows;
	}

}
