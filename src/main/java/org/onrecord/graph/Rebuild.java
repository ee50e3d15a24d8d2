package org.onrecord.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.neo4j.driver.Record;
import org.onrecord.graph.Statements.Transaction;
import org.onrecord.knowledge.RelationType;

/**
 * Writes everything anew that follows from what was read and from the decisions whom
 * mentions mean, in batches along the ids: first the ties and keys of claims, then the
 * edges they support, then the names of actors and what else ties actors. What nothing
 * supports goes. Stopped half-way it leaves a graph that the next rebuild completes.
 */
final class Rebuild {

	private static final int BATCH = 1000;

	static final List<String> EDGE_TYPES = Arrays.stream(RelationType.values()).map(Enum::name).toList();

	private final Statements statements;

	private final RebuildProgress progress;

	private long done;

	private long total;

	Rebuild(Statements statements, RebuildProgress progress) {
		this.statements = statements;
		this.progress = progress;
	}

	StoreCounts run() {
		Record all = this.statements.read((transaction) -> transaction.run("count-all", Map.of())).get(0);
		this.total = all.get("claims").asLong() + all.get("mentions").asLong() + all.get("actors").asLong();
		this.progress.at(this.done, this.total);
		int claims = walk("claims-after", Rebuild::claims, true);
		int edges = walk("edges-after", Rebuild::edges, false);
		int mentions = walk("mentions-after", Rebuild::mentions, true);
		int actors = walk("actors-after", Rebuild::actors, true);
		return new StoreCounts(0, 0, mentions, actors, claims, edges);
	}

	/** Works through a list in the order of its ids, a transaction a batch. */
	private int walk(String list, BiFunction<Transaction, List<Record>, List<Record>> work, boolean counts) {
		int walked = 0;
		String after = "";
		while (true) {
			Map<String, Object> place = Map.of("after", after, "limit", BATCH);
			List<Record> batch = this.statements
				.write((transaction) -> work.apply(transaction, transaction.run(list, place)));
			if (batch.isEmpty()) {
				return walked;
			}
			after = batch.get(batch.size() - 1).get("id").asString();
			walked += batch.size();
			this.done += counts ? batch.size() : 0;
			this.progress.at(this.done, Math.max(this.done, this.total));
		}
	}

	private static List<Record> claims(Transaction transaction, List<Record> batch) {
		transaction.run("unproject-claims", "claims", ids(batch));
		transaction.run("project-claims", "claims", ids(batch));
		transaction.run("restate-claims", "claims", ids(batch));
		return batch;
	}

	private static List<Record> edges(Transaction transaction, List<Record> batch) {
		transaction.run("project-edges", "edges", ids(batch));
		return batch;
	}

	private static List<Record> mentions(Transaction transaction, List<Record> batch) {
		transaction.run("project-offices", "mentions", ids(batch));
		return batch;
	}

	private static List<Record> actors(Transaction transaction, List<Record> batch) {
		Projection.name(transaction, ids(batch));
		if (!batch.isEmpty()) {
			transaction.run("prune-edges", Map.of("actors", ids(batch), "types", EDGE_TYPES));
		}
		transaction.run("prune-offices", "actors", ids(batch));
		return batch;
	}

	private static List<String> ids(List<Record> batch) {
		return batch.stream().map((row) -> row.get("id").asString()).toList();
	}

}
