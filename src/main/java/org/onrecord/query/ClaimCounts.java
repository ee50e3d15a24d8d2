package org.onrecord.query;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the claims that answer a question. */
@Component
public final class ClaimCounts {

	/** So many of the newest are looked at for facets. */
	static final int LOOKED_AT = 20_000;

	/** What {@code claims-counted} counts beside the facets: the claims themselves. */
	private static final String CLAIMS = "claims";

	private final Asking asking;

	private final Claims claims;

	ClaimCounts(Asking asking, Claims claims) {
		this.asking = asking;
		this.claims = claims;
	}

	/**
	 * How many claims answer the question.
	 * @throws org.onrecord.knowledge.OnRecordException if a name in the question is
	 * unknown or ambiguous
	 */
	public long total(ClaimQuery query) {
		ClaimQuery question = query.newestFirst();
		if (question.equals(ClaimQuery.of(Map.of()))) {
			return this.asking.count(CLAIMS);
		}
		ClaimSearch search = this.claims.search(question, List.of(), Integer.MAX_VALUE).streaming();
		return this.asking.total(search.statement(), search.values());
	}

	/**
	 * How often the values of the facets that the question names occur, among no more
	 * than 20,000 claims.
	 * @throws org.onrecord.knowledge.OnRecordException if a name in the question is
	 * unknown or ambiguous
	 */
	public FacetCounts facets(ClaimQuery query) {
		ClaimSearch search = this.claims.search(query.newestFirst(), List.of(), LOOKED_AT);
		Map<String, @Nullable Object> values = new HashMap<>(search.values());
		values.put("facets", Filters.words(query.facets()));
		List<Counted> rows = this.asking.rows(search.statement(), "claims-counted", values, Counted::of);
		long of = rows.stream().filter((row) -> CLAIMS.equals(row.facet())).mapToLong(Counted::claims).sum();
		Map<Facet, FacetTally> tallies = new LinkedHashMap<>();
		for (Facet facet : query.facets()) {
			FacetTally tally = new FacetTally(facet);
			rows.stream()
				.filter((row) -> facet.word().equals(row.facet()))
				.forEach((row) -> tally.add(row.value(), row.claims()));
			tallies.put(facet, tally);
		}
		Map<String, String> names = names(tallies);
		Map<String, FacetCounts.Values> counts = new LinkedHashMap<>();
		tallies.forEach((facet, tally) -> counts.put(facet.word(), tally.values(names)));
		return new FacetCounts(of, of < LOOKED_AT, counts);
	}

	private Map<String, String> names(Map<Facet, FacetTally> tallies) {
		Set<String> ids = tallies.entrySet()
			.stream()
			.filter((tally) -> tally.getKey() == Facet.SPEAKER || tally.getKey() == Facet.ABOUT)
			.flatMap((tally) -> tally.getValue().top().stream())
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		return ids.isEmpty() ? Map.of()
				: this.asking
					.rows("actors-named", Map.of("ids", List.copyOf(ids)),
							(row) -> Map.entry(row.get("id").asString(), row.get("name").asString()))
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** How many claims have this value; null stands for none. */
	private record Counted(String facet, @Nullable String value, long claims) {

		static Counted of(org.neo4j.driver.Record row) {
			return new Counted(row.get("facet").asString(), Rows.text(row.get("value")), row.get("claims").asLong());
		}

	}

}
