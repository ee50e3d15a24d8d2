package org.onrecord.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.onrecord.graph.Statements.Transaction;

/**
 * What follows from claims, mentions and decisions, written anew in the transaction that
 * changes them. Whoever changes something says first what it touches, changes it, and
 * then has it {@link #follow() followed}: ties and keys of claims, edges, offices, names.
 * What counts no more stays, under labels that no question asks for, and can come back.
 */
public final class Projection {

	/** So many claims are projected by one statement. */
	private static final int BATCH = 5000;

	private final Transaction transaction;

	private final Set<String> claims = new TreeSet<>();

	private final Set<String> restated = new TreeSet<>();

	private final Set<String> edges = new TreeSet<>();

	private final Set<String> mentions = new TreeSet<>();

	private final Set<String> actors = new TreeSet<>();

	public Projection(Transaction transaction) {
		this.transaction = transaction.in(Statements.FOLDER);
	}

	/** These claims are about to change, to go, or (as yet unknown) to come. */
	public void touchClaims(Collection<String> ids) {
		touchEdges(ids.stream().filter(this.claims::add).toList());
	}

	/** Of these claims only relation or status is about to change, not whom they name. */
	public void restateClaims(Collection<String> ids) {
		touchEdges(ids.stream().filter(this.restated::add).toList());
	}

	private void touchEdges(List<String> fresh) {
		this.transaction.run("edges-of-claims", "claims", fresh)
			.forEach((row) -> this.edges.add(row.get("edge").asString()));
	}

	/** These mentions mean somebody else from now on, or are new. */
	public void touchMentions(Collection<String> ids) {
		this.mentions.addAll(ids);
	}

	/** These actors are called otherwise, or have won or lost mentions. */
	public void touchActors(Collection<String> ids) {
		this.actors.addAll(ids);
	}

	/** Of these actors, those who had gone without being part of another one. */
	public List<String> gone(Collection<String> ids) {
		return ids(this.transaction.run("gone-actors", "actors", List.copyOf(ids)));
	}

	/** Actors that had gone, or were part of another one, stand for themselves again. */
	public void reviveActors(Collection<String> ids) {
		this.transaction.run("revive-actors", "actors", List.copyOf(ids));
	}

	/**
	 * Actors stand for themselves no more.
	 * @param actors id of each, and as survivor the actor that it is part of
	 */
	public void retireActors(List<Map<String, Object>> actors) {
		if (!actors.isEmpty()) {
			this.transaction.run("retire-actors", Map.of("actors", actors, "types", Rebuild.EDGE_TYPES));
		}
	}

	/** Claims count no more, for this reason. */
	public void retireClaims(Collection<String> ids, String past) {
		touchClaims(ids);
		this.transaction.run("unproject-claims", "claims", List.copyOf(ids));
		this.transaction.run("retire-claims", "claims",
				ids.stream().map((id) -> Map.of("id", id, "past", past)).toList());
	}

	/** Claims count again. */
	public void reviveClaims(Collection<String> ids) {
		this.transaction.run("revive-claims", "claims", List.copyOf(ids));
		touchClaims(ids);
	}

	/**
	 * An article, its mentions and claims count, or do not. Claims that counted no more
	 * for a reason of their own stay as they are.
	 * @param article its id
	 * @param past why it does not count; null if it does
	 */
	public void setArticle(String article, @Nullable String past) {
		Record parts = this.transaction.run("article-parts", Map.of("article", article)).get(0);
		boolean live = parts.get("live").asBoolean();
		List<String> claims = texts(parts, live ? "claims" : "pastClaims");
		List<String> meant = texts(parts, "actors");
		if (!live) {
			this.transaction.run("revive-article", Map.of("article", article));
			reviveActors(gone(meant));
			reviveClaims(claims);
		}
		if (past != null) {
			retireClaims(claims, past);
			this.transaction.run("retire-article", Map.of("article", article, "past", past));
		}
		touchMentions(texts(parts, "mentions"));
		touchActors(meant);
	}

	/** Stores rows as {@code cypher/graph} takes them, such as a claim made by hand. */
	public void store(String statement, String parameter, List<Map<String, Object>> rows) {
		this.transaction.run(statement, parameter, rows);
	}

	/** Writes what follows; answers how many edges it counted anew. */
	public int follow() {
		List<String> touched = List.copyOf(this.actors);
		reviveActors(gone(touched));
		each(this.claims, (batch) -> this.transaction.run("project-claims", "claims", batch));
		this.restated.addAll(this.claims);
		if (this.restated.size() > 1) {
			this.transaction.large();
		}
		each(this.restated, (batch) -> this.transaction.run("restate-claims", "claims", batch)
			.forEach((row) -> this.edges.add(row.get("edge").asString())));
		List<String> counted = List.copyOf(this.edges);
		this.transaction.run("project-edges", "edges", counted);
		this.transaction.run("drop-edges", "edges", counted);
		this.transaction.run("project-offices", "mentions", List.copyOf(this.mentions));
		this.transaction.run("prune-offices", "actors", touched);
		name(this.transaction, touched);
		retireActors(ids(this.transaction.run("idle-actors", "actors", touched)).stream()
			.map((id) -> Map.<String, Object>of("id", id))
			.toList());
		return counted.size();
	}

	private static void each(Collection<String> ids, Consumer<List<String>> work) {
		List<String> all = List.copyOf(ids);
		for (int i = 0; i < all.size(); i += BATCH) {
			work.accept(all.subList(i, Math.min(all.size(), i + BATCH)));
		}
	}

	/**
	 * Touched actors that nothing is tied to any more go. Comes last, when all that was
	 * decided is written down.
	 */
	public void dropIdle() {
		this.transaction.run("drop-actors", "actors", List.copyOf(this.actors));
	}

	/** Actors get the names that follow from their mentions, articles and decisions. */
	static void name(Transaction transaction, List<String> actors) {
		List<Map<String, Object>> named = new ArrayList<>(actors.size());
		for (Record called : transaction.run("actors-called", "actors", actors)) {
			List<String> names = called.get("names").asList(Value::asString);
			List<String> descriptions = called.get("descriptions").asList(Value::asString);
			List<String> all = new ArrayList<>(names);
			all.addAll(descriptions);
			all.addAll(called.get("others").asList(Value::asString));
			List<String> main = called.get("name").isNull() ? (names.isEmpty() ? descriptions : names)
					: List.of(called.get("name").asString());
			if (!main.isEmpty()) {
				named.add(ActorNames.row(called.get("id").asString(), main, all));
			}
		}
		transaction.run("name-actors", "actors", named);
	}

	private static List<String> ids(List<Record> rows) {
		return rows.stream().map((row) -> row.get("id").asString()).toList();
	}

	private static List<String> texts(Record row, String name) {
		return row.get(name).asList(Value::asString).stream().distinct().sorted().toList();
	}

}
