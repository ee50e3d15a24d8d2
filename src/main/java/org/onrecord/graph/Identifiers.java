package org.onrecord.graph;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.onrecord.graph.Statements.Transaction;
import org.onrecord.knowledge.ExternalId;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;

/**
 * By what other registers know actors: {@code (:Actor)-[:IDENTIFIED_AS {by, at}]->
 * (:Identifier {key, scheme, value})}. An identifier stands for one actor, and of
 * registers that know each thing by one, an actor has one. The one place that writes
 * them.
 */
public final class Identifiers {

	private static final String ACTOR = "actor";

	private static final String IDENTIFIERS = "identifiers";

	private final Statements statements;

	Identifiers(Statements statements) {
		this.statements = statements;
	}

	/**
	 * That an actor has an identifier.
	 *
	 * @param actor id of the actor
	 * @param identifier the identifier
	 */
	public record Identified(String actor, ExternalId identifier) {

	}

	/**
	 * An identifier as it is stored.
	 *
	 * @param identifier the identifier
	 * @param by who said so
	 * @param at when, ISO 8601
	 */
	public record Stored(ExternalId identifier, String by, String at) {

	}

	/**
	 * Whom an identifier stands for.
	 *
	 * @param actor id of the actor
	 * @param name what it is called
	 */
	public record Bearer(String actor, String name) {

	}

	/** The identifiers of an actor, in the order of scheme and value. */
	public List<Stored> of(String actor) {
		return this.statements.read((transaction) -> transaction.run("identifiers-of", Map.of(ACTOR, actor))
			.stream()
			.map((row) -> new Stored(new ExternalId(row.get("scheme").asString(), row.get("value").asString()),
					row.get("by").asString(), row.get("at").asString()))
			.sorted(Comparator.comparing((stored) -> stored.identifier().key()))
			.toList());
	}

	/**
	 * Whom these identifiers stand for, by key; those that stand for nobody are left out.
	 */
	public Map<String, Bearer> bearers(Collection<ExternalId> identifiers) {
		return this.statements.read((transaction) -> bearers(transaction, identifiers));
	}

	/**
	 * Adds identifiers: all of them, or none where one stands for another actor.
	 * @param by who says so
	 * @return how many were new
	 * @throws OnRecordException if one stands for another actor already
	 */
	public int add(Collection<Identified> identified, String by) {
		return this.statements.write((transaction) -> add(transaction, identified, by));
	}

	/**
	 * Makes these the identifiers of an actor, in place of those it has.
	 * @param by who says so
	 * @throws OnRecordException if one stands for another actor already; nothing is
	 * changed then
	 */
	public void replace(String actor, Collection<ExternalId> identifiers, String by) {
		this.statements.write((transaction) -> {
			transaction.run("forget-identifiers",
					Map.of(ACTOR, actor, "kept", identifiers.stream().map(ExternalId::key).toList()));
			return add(transaction,
					identifiers.stream().map((identifier) -> new Identified(actor, identifier)).toList(), by);
		});
	}

	private static int add(Transaction transaction, Collection<Identified> identified, String by) {
		Map<String, Identified> byKey = new LinkedHashMap<>();
		for (Identified one : identified) {
			Identified other = byKey.putIfAbsent(one.identifier().key(), one);
			if (other != null && !other.actor().equals(one.actor())) {
				throw taken(one, new Bearer(other.actor(), other.actor()));
			}
		}
		List<Map<String, Object>> rows = new ArrayList<>();
		byKey.values()
			.stream()
			.sorted(Comparator.comparing((one) -> one.identifier().key()))
			.forEach((one) -> rows.add(Map.of(ACTOR, one.actor(), "key", one.identifier().key(), "scheme",
					one.identifier().scheme(), "value", one.identifier().value())));
		int added = transaction
			.run("identify-actors",
					Map.of(IDENTIFIERS, rows, "by", by, "at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()))
			.size();
		// Looked at afterwards, when nobody else can give the same ones away any more
		refuseTaken(transaction, byKey);
		refuseSecond(transaction, rows);
		return added;
	}

	private static void refuseTaken(Transaction transaction, Map<String, Identified> byKey) {
		for (Record row : transaction.run("identified", "keys", List.copyOf(byKey.keySet()))) {
			Identified wanted = Objects.requireNonNull(byKey.get(row.get("key").asString()));
			if (!row.get(ACTOR).asString().equals(wanted.actor())) {
				throw taken(wanted, new Bearer(row.get(ACTOR).asString(), row.get("name").asString()));
			}
		}
	}

	private static void refuseSecond(Transaction transaction, List<Map<String, Object>> rows) {
		List<Map<String, Object>> exclusive = rows.stream()
			.filter((row) -> ExternalId.exclusiveSchemes().contains(row.get("scheme")))
			.toList();
		for (Record row : transaction.run("identified-twice", IDENTIFIERS, exclusive)) {
			List<String> keys = row.get("keys").asList(Value::asString).stream().sorted().toList();
			throw OnRecordException
				.of(Reason.CONFLICT, "identifiers-differ",
						row.get("name").asString() + " (" + row.get(ACTOR).asString() + ") cannot have "
								+ String.join(" and ", keys) + ": " + row.get("scheme").asString()
								+ " knows each thing by one identifier. Take the wrong one away first, or, if both are "
								+ "right, make two actors of it. Nothing was changed.")
				.with(IDENTIFIERS, keys);
		}
	}

	private static Map<String, Bearer> bearers(Transaction transaction, Collection<ExternalId> identifiers) {
		Map<String, Bearer> bearers = new LinkedHashMap<>();
		for (Record row : transaction.run("identified", "keys",
				identifiers.stream().map(ExternalId::key).distinct().toList())) {
			bearers.put(row.get("key").asString(), new Bearer(row.get(ACTOR).asString(), row.get("name").asString()));
		}
		return bearers;
	}

	private static OnRecordException taken(Identified wanted, Bearer bearer) {
		return OnRecordException.of(Reason.CONFLICT, "identifier-taken",
				"Identifier " + wanted.identifier().key() + " cannot be given to actor " + wanted.actor()
						+ ": it stands for " + bearer.name() + " (" + bearer.actor()
						+ "). Merge the two if they are the same, or take it from that one first. Nothing was changed.")
			.with("bearer", bearer.actor());
	}

}
