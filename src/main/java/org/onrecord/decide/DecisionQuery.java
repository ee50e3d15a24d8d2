package org.onrecord.decide;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.Word;
import org.onrecord.query.Paging;
import org.onrecord.query.Parameters;
import org.springframework.util.MultiValueMap;

/**
 * The question which decisions were made. Valid once built.
 *
 * @param kinds any of these kinds; empty asks for none
 * @param by who decided
 * @param on id of the claim, actor, mention, article or decision it is about
 * @param from first day
 * @param to last day
 * @param standing whether it stands or was undone; null asks for neither
 * @param paging which page; its cursor is the number of the last decision before it
 */
public record DecisionQuery(List<DecisionKind> kinds, @Nullable String by, @Nullable String on,
		@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Boolean standing, Paging paging) {

	public DecisionQuery {
		kinds = List.copyOf(kinds);
		if (paging.cursor() != null && !paging.cursor().matches("\\d{1,18}")) {
			throw OnRecordException.invalid("cursor",
					"Parameter cursor was not given out by OnRecord; copy the value of next as it is.");
		}
	}

	/** All that was decided about one thing and stands. */
	static DecisionQuery on(String id) {
		return new DecisionQuery(List.of(), null, id, null, null, true, new Paging(Paging.MOST, null));
	}

	/**
	 * Reads a question from parameters as they are typed: {@code kind}, {@code by},
	 * {@code on}, {@code from}, {@code to}, {@code standing}, {@code limit},
	 * {@code cursor}.
	 * @throws OnRecordException if one cannot be read, or there is no such parameter
	 */
	public static DecisionQuery of(MultiValueMap<String, String> given) {
		Parameters parameters = new Parameters(given);
		DecisionQuery query = new DecisionQuery(parameters.words("kind", DecisionKind.class), parameters.text("by"),
				parameters.text("on"), parameters.day("from"), parameters.day("to"),
				(parameters.text("standing") != null) ? parameters.yes("standing") : null,
				new Paging(parameters.whole("limit", Paging.USUAL), parameters.text("cursor")));
		parameters.refuseOthers();
		return query;
	}

	/** The same, with pages as large as they may be. */
	DecisionQuery wholePages() {
		return paged(new Paging(Paging.MOST, this.paging.cursor()));
	}

	/** The same, from that cursor on. */
	DecisionQuery after(String cursor) {
		return paged(new Paging(this.paging.limit(), cursor));
	}

	private DecisionQuery paged(Paging paging) {
		return new DecisionQuery(this.kinds, this.by, this.on, this.from, this.to, this.standing, paging);
	}

	/** The statement that answers it. */
	String statement() {
		return (this.on != null) ? "decisions-on" : "decisions";
	}

	/** The values of that statement; one more is asked for than the page has. */
	Map<String, @Nullable Object> values() {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("kinds", this.kinds.isEmpty() ? null : this.kinds.stream().map(Word::word).toList());
		values.put("by", this.by);
		values.put("on", this.on);
		values.put("from", (this.from != null) ? this.from.toString() : null);
		values.put("to", (this.to != null) ? this.to.toString() : null);
		values.put("standing", this.standing);
		values.put("before", (this.paging.cursor() != null) ? Long.parseLong(this.paging.cursor()) : Long.MAX_VALUE);
		values.put("limit", this.paging.limit() + 1);
		return values;
	}

}
