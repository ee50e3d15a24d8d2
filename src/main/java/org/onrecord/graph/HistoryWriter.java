package org.onrecord.graph;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.neo4j.driver.Record;

/**
 * Puts back what was decided in another graph, and what counts no more there, so that it
 * can be undone in this one too. That goes only where nothing was read and decided yet:
 * two logs of decisions cannot be made one. Stopped half-way, the same can be begun
 * again.
 */
public final class HistoryWriter {

	private static final int BATCH = 500;

	private final Statements statements;

	HistoryWriter(Statements statements) {
		this.statements = statements;
	}

	/**
	 * Begins, before any article is stored.
	 * @param mark what stands for that which is put back
	 * @return whether it can be: nothing is in this graph yet, or the same was begun
	 * before
	 */
	public boolean begin(String mark) {
		return this.statements.write((transaction) -> transaction.run("begin-history", Map.of("mark", mark)))
			.get(0)
			.get("free")
			.asBoolean();
	}

	/**
	 * Writes down decisions.
	 * @param decisions {@code properties} and {@code changes} of each, in their order
	 */
	public void decisions(List<Map<String, Object>> decisions) {
		run("restore-decisions", "decisions", decisions);
	}

	/**
	 * Puts back what counts no more.
	 * @param past {@code label} and {@code properties} of each
	 */
	public void past(List<Map<String, Object>> past) {
		ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
		if (!past.isEmpty()) {
			this.statements
				.write((transaction) -> transaction.run("restore-past", Map.of("past", past, "storedAt", now)));
		}
	}

	/**
	 * Ties what is there.
	 * @param ties {@code from}, {@code type}, {@code to} and {@code properties} of each
	 * @return how many had both their ends
	 */
	public int ties(List<Map<String, Object>> ties) {
		return run("restore-ties", "ties", ties).stream().mapToInt((row) -> row.get("ties").asInt()).sum();
	}

	/**
	 * Puts back by what other registers know actors.
	 * @param identifiers {@code actor}, {@code key}, {@code scheme}, {@code value},
	 * {@code by}, {@code at} and {@code base} of each
	 */
	public void identifiers(List<Map<String, Object>> identifiers) {
		run("restore-identifiers", "identifiers", identifiers);
	}

	/**
	 * Writes what follows, and ends.
	 * @param actors {@code id} and {@code properties} of actors of whom people said
	 * something
	 */
	public void finish(List<Map<String, Object>> actors) {
		run("restore-actors", "actors", actors);
		TreeSet<String> touched = new TreeSet<>();
		actors.forEach((actor) -> touched.add(String.valueOf(actor.get("id"))));
		String after = "";
		List<Record> past;
		do {
			Map<String, Object> place = Map.of("after", after, "limit", BATCH);
			past = this.statements.read((transaction) -> transaction.run("past-actors-after", place));
			for (Record actor : past) {
				after = actor.get("id").asString();
				touched.add(actor.get("survivor").asString(after));
			}
		}
		while (!past.isEmpty());
		List<String> all = new ArrayList<>(touched);
		for (int from = 0; from < all.size(); from += BATCH) {
			List<String> batch = all.subList(from, Math.min(all.size(), from + BATCH));
			this.statements.write((transaction) -> {
				Projection.name(transaction, batch);
				return batch.size();
			});
		}
		this.statements.write((transaction) -> transaction.run("finish-history", Map.of()));
	}

	private List<Record> run(String statement, String parameter, List<Map<String, Object>> rows) {
		List<Record> answers = new ArrayList<>();
		for (int from = 0; from < rows.size(); from += BATCH) {
			List<Map<String, Object>> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
			answers.addAll(this.statements.write((transaction) -> transaction.run(statement, parameter, batch)));
		}
		return answers;
	}

}
