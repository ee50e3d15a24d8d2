package org.onrecord.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.onrecord.knowledge.ContentId;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.springframework.stereotype.Component;

/** Answers who said what about whom. */
@Component
public final class Claims {

	private static final String SHOWN = "claims-shown";

	private final Asking asking;

	private final ActorLookup actors;

	private final Rankings rankings;

	private final Scopes scopes;

	Claims(Asking asking, ActorLookup actors, Rankings rankings, Scopes scopes) {
		this.scopes = scopes;
		this.asking = asking;
		this.actors = actors;
		this.rankings = rankings;
	}

	/**
	 * One page of claims, in the order that is asked for.
	 * @throws OnRecordException if a name in the question is unknown or ambiguous, the
	 * cursor belongs to another question, or what it counts on is forgotten
	 */
	public Page<ClaimAnswer> find(ClaimQuery query) {
		Cursor cursor = new Cursor(query.everyPage());
		return this.asking
			.together(() -> (query.order() == ClaimOrder.RELEVANCE) ? ranked(query, cursor) : dated(query, cursor));
	}

	private Page<ClaimAnswer> dated(ClaimQuery query, Cursor cursor) {
		List<String> behind = cursor.read(query.paging(), 2).orElse(List.of());
		List<Dated> found = dated(query, behind, query.paging().limit() + 1);
		Page<Dated> page = Page.of(found, query.paging(), cursor, (dated) -> List.of(dated.date(), dated.claim().id()));
		return new Page<>(page.answers().stream().map(Dated::claim).toList(), page.next());
	}

	/**
	 * Whoever follows a link asks by id: actors of whom there are claims need not be
	 * looked up. Those of whom there are none may be unknown.
	 */
	private List<Dated> dated(ClaimQuery query, List<String> behind, int limit) {
		if (!namesById(query)) {
			return dated(query, search(query, behind, limit));
		}
		ClaimSearch byId = ClaimSearch.of(query, query.speaker(), query.about(), List.of(), behind, limit)
			.within(this.scopes.of(query.collection()));
		List<Dated> found = dated(query, byId);
		if (!found.isEmpty()) {
			return found;
		}
		ClaimSearch known = search(query, behind, limit);
		return known.equals(byId) ? found : dated(query, known);
	}

	private List<Dated> dated(ClaimQuery query, ClaimSearch search) {
		Comparator<Dated> oldest = Comparator.comparing(Dated::date).thenComparing((dated) -> dated.claim().id());
		return this.asking.rows(search.statement(), SHOWN, search.values(), Dated::of)
			.stream()
			.sorted((query.order() == ClaimOrder.OLDEST) ? oldest : oldest.reversed())
			.toList();
	}

	/** Whether it asks about actors, each by what has the form of an id. */
	private static boolean namesById(ClaimQuery query) {
		List<String> named = Stream.of(query.speaker(), query.about()).filter(Objects::nonNull).toList();
		return !named.isEmpty() && named.stream().allMatch(ContentId::isId);
	}

	/** The first page makes the ranking, the others read on in it. */
	private Page<ClaimAnswer> ranked(ClaimQuery query, Cursor cursor) {
		Optional<List<String>> behind = cursor.read(query.paging(), 2);
		List<String> ids = behind.isPresent() ? ranking(behind.get().get(0)) : best(query);
		int start = Math.min(ids.size(), behind.map((keys) -> Cursor.place(keys.get(1))).orElse(0));
		int end = Math.min(ids.size(), start + query.paging().limit());
		String next = (end < ids.size()) ? cursor.behind(List.of(this.rankings.keep(ids), Integer.toString(end)))
				: null;
		return new Page<>(shown(ids.subList(start, end), this.scopes.of(query.collection())), next);
	}

	private List<String> best(ClaimQuery query) {
		ClaimSearch search = search(query, List.of(), Rankings.BEST);
		return this.asking.rows(search.statement(), search.values(), (row) -> row.get("id").asString());
	}

	private List<String> ranking(String name) {
		return this.rankings.find(name)
			.orElseThrow(() -> OnRecordException.of(Reason.GONE, "cursor-expired",
					"The page behind parameter cursor cannot be told any more: answers in the order of relevance are "
							+ "remembered for " + Rankings.KEPT.toMinutes()
							+ " minutes. Ask from the first page, without a cursor.")
				.with("parameter", "cursor"));
	}

	/** The claim of that id, also one that counts no more unless it was deleted. */
	public Optional<ClaimAnswer> find(String id) {
		return this.asking
			.together(() -> Stream.concat(shown(List.of(id)).stream(), past(List.of(id)).stream()).findFirst());
	}

	/** The claims of these ids that count no more. */
	List<ClaimAnswer> past(List<String> ids) {
		return this.asking.rows("past-claims-shown", Map.of("ids", ids), Rows::claim);
	}

	/**
	 * The question as Cypher that draws its first page in Neo4j Browser: values stand in
	 * it as literals, so the text runs as it is, in the editor or behind
	 * {@code /browser/?cmd=edit&arg=} (percent-encoded).
	 * @throws OnRecordException if a name in the question is unknown or ambiguous
	 */
	public String cypher(ClaimQuery query) {
		ClaimSearch search = search(query, List.of(), query.paging().limit());
		return BrowserText.drawn(this.asking.statement(search.statement(), search.values()),
				Scope.plain(search.values()), this.asking.statement("claims-drawn"));
	}

	/**
	 * The statement that finds every claim the question asks for, whatever its page.
	 * @throws OnRecordException if a name in the question is unknown or ambiguous
	 */
	public AskedClaims asked(ClaimQuery query) {
		ClaimSearch search = search(query.newestFirst(), List.of(), Integer.MAX_VALUE).streaming();
		return new AskedClaims(this.asking.statement(search.statement(), search.values()).text(),
				Scope.plain(search.values()));
	}

	/** The claims of these ids in this order; ids that no claim has are left out. */
	public List<ClaimAnswer> of(List<String> ids) {
		return shown(ids);
	}

	List<ClaimAnswer> shown(List<String> ids) {
		return shown(ids, null);
	}

	private List<ClaimAnswer> shown(List<String> ids, @Nullable Scope scope) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("ids", ids);
		values.put(Scope.COLLECTION, scope);
		Map<String, ClaimAnswer> byId = this.asking.rows(SHOWN, values, Rows::claim)
			.stream()
			.collect(Collectors.toMap(ClaimAnswer::id, Function.identity()));
		return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
	}

	/**
	 * Ids of the articles that report the claims which answer the question, whatever its
	 * page.
	 * @throws OnRecordException if a name in the question is unknown or ambiguous
	 */
	public List<String> articles(ClaimQuery query) {
		return this.asking.together(() -> {
			ClaimSearch search = search(query.newestFirst(), List.of(), Integer.MAX_VALUE).streaming();
			return this.asking.rows(search.statement(), "claim-articles", search.values(),
					(row) -> row.get("article").asString());
		});
	}

	/** The claim of that id, which a person named. */
	ClaimAnswer named(String id) {
		return find(id).orElseThrow(() -> OnRecordException.of(Reason.UNKNOWN, "unknown-claim",
				"No claim has the id \"" + id + "\". Ids stand in the answers of /api/claims."));
	}

	/** The statement that answers the question, with the ids of the actors it names. */
	ClaimSearch search(ClaimQuery query, List<String> behind, int limit) {
		List<String> outlets = ClaimSearch.byOutlets(query) ? this.actors.spellings(query.filters().outlets())
				: List.of();
		return ClaimSearch
			.of(query, actor("speaker", query.speaker()), actor("about", query.about()), outlets, behind, limit)
			.within(this.scopes.of(query.collection()));
	}

	private @Nullable String actor(String parameter, @Nullable String nameOrId) {
		return (nameOrId != null) ? this.actors.one(parameter, nameOrId).id() : null;
	}

	/** A claim and the day it is sorted by. */
	private record Dated(String date, ClaimAnswer claim) {

		static Dated of(Record row) {
			return new Dated(row.get("date").asString(), Rows.claim(row));
		}

	}

}
