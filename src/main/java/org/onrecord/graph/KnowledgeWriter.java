package org.onrecord.graph;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.onrecord.graph.Statements.Transaction;
import org.onrecord.knowledge.Actor;
import org.onrecord.knowledge.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The write side of the graph. An article is stored once, wholly or not at all, together
 * with all that follows from it; storing it again changes nothing.
 */
public final class KnowledgeWriter {

	/**
	 * The date of claims and articles whose day is not known: sorts before all others.
	 */
	public static final String UNDATED = "0001-01-01";

	private static final Logger log = LoggerFactory.getLogger(KnowledgeWriter.class);

	private final Statements statements;

	KnowledgeWriter(Statements statements) {
		this.statements = statements;
	}

	/**
	 * Stores readings in one transaction. A few hundred are a good number; their claims
	 * and actors are held in memory until it ends.
	 * @param readings what to store; articles that are stored already stay as they are
	 * @return what was new
	 */
	public StoreCounts store(List<Reading> readings) {
		return storeAll(readings.stream().map(ReadingRows::new).toList());
	}

	/**
	 * Stores readings in one transaction, some of them newer versions of articles whose
	 * older ones are superseded by it.
	 * @param readings what to store; articles that are stored already stay as they are
	 * @param extractor the version of the extractor that has read them
	 * @param versions id of the first version by that of the newer one
	 * @return what was new
	 */
	public StoreCounts store(List<Reading> readings, String extractor, Map<String, String> versions) {
		if (readings.isEmpty()) {
			return StoreCounts.NONE;
		}
		StoreCounts counts = this.statements.write((transaction) -> {
			StoreCounts stored = store(transaction, readings.stream().map(ReadingRows::new).toList());
			supersede(transaction, readings, versions);
			transaction.run("set-extractor", Map.of("articles",
					readings.stream().map((reading) -> reading.article().id()).toList(), "extractor", extractor));
			return stored;
		});
		log.debug("Stored {}", counts);
		return counts;
	}

	/**
	 * Stores what was read when articles were read again, in one transaction.
	 * @param readings what was read
	 * @param extractor the version of the extractor that has read them
	 * @return what has changed
	 */
	public RereadCounts reread(List<Reading> readings, String extractor) {
		return readings.isEmpty() ? RereadCounts.NONE
				: this.statements.write((transaction) -> new Rereading(transaction).reread(readings, extractor));
	}

	/** Older versions count no more. */
	private static void supersede(Transaction transaction, List<Reading> readings, Map<String, String> versions) {
		List<Map<String, String>> rows = readings.stream()
			.map((reading) -> reading.article().id())
			.filter(versions::containsKey)
			.map((id) -> Map.of("article", id, "first", Objects.requireNonNull(versions.get(id))))
			.toList();
		if (!rows.isEmpty()) {
			Projection projection = new Projection(transaction);
			transaction.run("supersede-articles", "versions", rows)
				.forEach((row) -> projection.setArticle(row.get("id").asString(), Rereading.SUPERSEDED));
			projection.follow();
		}
	}

	/**
	 * Puts back articles as another graph had them, in one transaction, with the status
	 * of each claim and the decisions whom mentions mean.
	 * @param articles what to put back; articles that are stored already stay as they are
	 * @return what was new
	 */
	public StoreCounts restore(List<RestoredArticle> articles) {
		return storeAll(articles.stream().map(RestoredRows::new).toList());
	}

	private StoreCounts storeAll(List<? extends ArticleRows> articles) {
		if (articles.isEmpty()) {
			return StoreCounts.NONE;
		}
		StoreCounts counts = this.statements.write((transaction) -> store(transaction, articles));
		log.debug("Stored {}", counts);
		return counts;
	}

	/**
	 * Writes everything anew that follows from what was read and decided, in batches:
	 * edges, keys, names of actors. A graph that is in order stays as it is.
	 * @param progress is told how far it has come
	 * @return how many claims, mentions, actors and edges it went through
	 */
	public StoreCounts rebuild(RebuildProgress progress) {
		StoreCounts counts = new Rebuild(this.statements, progress).run();
		log.info("Rebuilt {}", counts);
		return counts;
	}

	private static StoreCounts store(Transaction transaction, List<? extends ArticleRows> articles) {
		Map<String, ArticleRows> given = new TreeMap<>();
		articles.forEach((article) -> given.putIfAbsent(article.articleId(), article));
		List<ArticleRows> batch = storeArticles(transaction, given);
		Meant meant = Meant.among(transaction, batch);
		int actors = storeActors(transaction, batch, meant);
		transaction.run("store-outlets", "outlets", meant.rows(rows(batch, ArticleRows::outlets)));
		List<Map<String, Object>> mentions = meant.rows(rows(batch, ArticleRows::mentions));
		mentions.sort(Comparator.comparing((row) -> (String) row.get("actor")));
		transaction.run("store-mentions", "mentions", mentions);
		transaction.run("relate-mentions", "mentions", rows(batch, ArticleRows::principals));
		List<Map<String, Object>> claims = rows(batch, ArticleRows::claims);
		transaction.run("store-claims", "claims", claims);
		transaction.run("store-names", "names", rows(batch, ArticleRows::names));
		int edges = project(transaction, ids(claims), ids(mentions));
		return new StoreCounts(batch.size(), articles.size() - batch.size(), mentions.size(), actors, claims.size(),
				edges);
	}

	/** Stores the articles that are not there; answers these. */
	private static List<ArticleRows> storeArticles(Transaction transaction, Map<String, ArticleRows> given) {
		List<Map<String, Object>> articles = given.values().stream().map(ArticleRows::article).toList();
		return transaction
			.run("store-articles", Map.of("articles", articles, "storedAt", ZonedDateTime.now(ZoneOffset.UTC)))
			.stream()
			.map((row) -> Objects.requireNonNull(given.get(row.get("id").asString())))
			.toList();
	}

	/** Makes missing actors, adds names to others; answers how many were missing. */
	static int storeActors(Transaction transaction, List<? extends ArticleRows> batch, Meant meant) {
		Map<String, List<Actor>> variants = new TreeMap<>();
		batch.stream()
			.flatMap(ArticleRows::actors)
			.forEach((actor) -> variants.computeIfAbsent(meant.by(actor.id()), (id) -> new ArrayList<>()).add(actor));
		List<Map<String, Object>> rows = variants.entrySet()
			.stream()
			.map((entry) -> Map.<String, Object>of("id", entry.getKey(), "labels",
					labels(entry.getValue().stream().filter((actor) -> !meant.another(actor.id())).toList())))
			.toList();
		List<Map<String, Object>> named = new ArrayList<>();
		int missing = 0;
		for (Record stored : transaction.run("store-actors", "actors", rows)) {
			List<Actor> actors = variants.getOrDefault(stored.get("id").asString(), List.of());
			if (stored.get("name").isNull()) {
				missing++;
			}
			named.add(called(stored, actors));
		}
		transaction.run("name-actors", "actors", named);
		return missing;
	}

	/** The names so far and the new ones; a description is no name of who has one. */
	private static Map<String, Object> called(Record stored, List<Actor> actors) {
		boolean described = stored.get("described").asBoolean();
		Set<String> mainNames = new HashSet<>(
				actors.stream().filter((actor) -> described || !actor.unnamed()).map(Actor::name).toList());
		Set<String> names = new HashSet<>(actors.stream().flatMap((actor) -> actor.names().stream()).toList());
		if (!stored.get("name").isNull()) {
			mainNames.add(stored.get("name").asString());
			names.addAll(stored.get("names").asList((name) -> name.asString()));
		}
		String renamed = stored.get("renamed").asString(null);
		return ActorNames.row(stored.get("id").asString(), (renamed != null) ? Set.of(renamed) : mainNames, names);
	}

	private static List<String> labels(List<Actor> variants) {
		return variants.stream()
			.flatMap((actor) -> Stream.concat(Stream.of(actor.kind().label()),
					actor.unnamed() ? Stream.of("Unnamed") : Stream.empty()))
			.distinct()
			.sorted()
			.toList();
	}

	/**
	 * Writes what follows from claims and mentions; answers how many edges it touched.
	 */
	private static int project(Transaction transaction, List<String> claims, List<String> mentions) {
		transaction.run("project-claims", "claims", claims);
		List<String> edges = transaction.run("restate-claims", "claims", claims)
			.stream()
			.map((row) -> row.get("edge").asString())
			.toList();
		transaction.run("project-edges", "edges", edges);
		transaction.run("project-offices", "mentions", mentions);
		return edges.size();
	}

	private static List<Map<String, Object>> rows(Collection<ArticleRows> batch,
			Function<ArticleRows, Stream<Map<String, Object>>> part) {
		return new ArrayList<>(batch.stream().flatMap(part).toList());
	}

	private static List<String> ids(List<Map<String, Object>> rows) {
		return rows.stream().map((row) -> (String) row.get("id")).distinct().sorted().toList();
	}

}
