package org.onrecord.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.springframework.stereotype.Component;

/** Answers who said what about whom. */
@Component
public final class Claims {

	private final Asking asking;

	private final ActorLookup actors;

	Claims(Asking asking, ActorLookup actors) {
		this.asking = asking;
		this.actors = actors;
	}

	/**
	 * One page of claims, newest article first.
	 * @throws OnRecordException if a name in the question is unknown or ambiguous, or the
	 * cursor belongs to another question
	 */
	public Page<ClaimAnswer> find(ClaimQuery query) {
		Cursor cursor = new Cursor(query.at(Paging.first()));
		List<String> behind = cursor.read(query.paging(), 2).orElse(List.of());
		return this.asking.together(() -> {
			ClaimSearch search = search(query, behind, query.paging().limit() + 1);
			List<Key> found = this.asking.rows(search.statement(), search.values(),
					(row) -> new Key(row.get("date").asString(), row.get("id").asString()));
			Page<Key> page = Page.of(found, query.paging(), cursor, (key) -> List.of(key.date(), key.id()));
			return new Page<>(shown(page.answers().stream().map(Key::id).toList()), page.next());
		});
	}

	/** The claim of that id. */
	public Optional<ClaimAnswer> find(String id) {
		return shown(List.of(id)).stream().findFirst();
	}

	/**
	 * The question as Cypher that draws its first page in Neo4j Browser: values stand in
	 * it as literals, so the text runs as it is, in the editor or behind
	 * {@code /browser/?cmd=edit&arg=} (percent-encoded).
	 * @throws OnRecordException if a name in the question is unknown or ambiguous
	 */
	public String cypher(ClaimQuery query) {
		ClaimSearch search = this.asking.together(() -> search(query, List.of(), query.paging().limit()));
		return BrowserText.drawn(this.asking.statement(search.statement()), search.values(),
				this.asking.statement("claims-drawn"));
	}

	/**
	 * The statement that finds every claim the question asks for, whatever its page.
	 * @throws OnRecordException if a name in the question is unknown or ambiguous
	 */
	public AskedClaims asked(ClaimQuery query) {
		ClaimSearch search = this.asking.together(() -> search(query, List.of(), Integer.MAX_VALUE));
		return new AskedClaims(this.asking.statement(search.statement()).text(), search.values());
	}

	/** The claims of these ids in this order; ids that no claim has are left out. */
	List<ClaimAnswer> shown(List<String> ids) {
		Map<String, ClaimAnswer> byId = this.asking.rows("claims-shown", Map.of("ids", ids), Rows::claim)
			.stream()
			.collect(Collectors.toMap(ClaimAnswer::id, Function.identity()));
		return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
	}

	/** The claim of that id, which a person named. */
	ClaimAnswer named(String id) {
		return find(id).orElseThrow(() -> OnRecordException.of(Reason.UNKNOWN, "unknown-claim",
				"No claim has the id \"" + id + "\". Ids stand in the answers of /api/claims."));
	}

	private ClaimSearch search(ClaimQuery query, List<String> behind, int limit) {
		return ClaimSearch.of(query, actor("speaker", query.speaker()), actor("about", query.about()), behind, limit);
	}

	private @Nullable String actor(String parameter, @Nullable String nameOrId) {
		return (nameOrId != null) ? this.actors.one(parameter, nameOrId).id() : null;
	}

	private record Key(String date, String id) {

	}

}
