package org.onrecord.review;

import java.security.Principal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.onrecord.decide.DecisionAnswer;
import org.onrecord.decide.Decisions;
import org.onrecord.graph.StoredCollections;
import org.onrecord.query.Page;
import org.onrecord.query.Paging;
import org.onrecord.query.Parameters;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The queue of claims to look at, over HTTP. */
@RestController
@RequestMapping(path = "/api/review", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "review", description = "Claims that nobody has looked at, the most useful first")
class ReviewController {

	private final Review review;

	private final Decisions decisions;

	private final StoredCollections collections;

	ReviewController(Review review, Decisions decisions, StoredCollections collections) {
		this.collections = collections;
		this.review = review;
		this.decisions = decisions;
	}

	@GetMapping
	@Operation(summary = "The claims to look at next",
			description = "First what states a relation, then the rest; of both the least sure, and of the 1,000 least sure "
					+ "first those about busy actors: by log(2 + claims of its busiest actor) * (1.01 - confidence). "
					+ "What was decided is told no more: ask again for the next ones.")
	@Parameter(in = ParameterIn.QUERY, name = "limit", description = "How many at most",
			schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "50"))
	@Parameter(in = ParameterIn.QUERY, name = "collection",
			description = "Id or name of a collection they are to be of", schema = @Schema(type = "string"))
	Queue next(@Parameter(hidden = true) @RequestParam Map<String, String> given) {
		Parameters parameters = new Parameters(given);
		Paging paging = new Paging(parameters.whole("limit", Paging.USUAL), null);
		String collection = parameters.text("collection");
		parameters.refuseOthers();
		return new Queue(this.review.next((collection != null) ? this.collections.one("collection", collection) : null,
				paging.limit()));
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Accept and reject claims, up to 500 at once",
			description = "All of them, or none where one cannot be decided: index tells which, accepted ones first.")
	Decided decide(@RequestBody Verdicts verdicts, @Nullable Principal principal) {
		List<Map<String, @Nullable Object>> acts = new ArrayList<>();
		verdicts.accept().forEach((claim) -> acts.add(act("accept", claim, verdicts.note())));
		verdicts.reject().forEach((claim) -> acts.add(act("reject", claim, verdicts.note())));
		return new Decided(this.decisions.decide(acts, Decisions.by(principal)));
	}

	private static Map<String, @Nullable Object> act(String kind, String claim, @Nullable String note) {
		Map<String, @Nullable Object> act = new HashMap<>(Map.of("kind", kind, "claim", claim));
		if (note != null) {
			act.put("note", note);
		}
		return act;
	}

	@GetMapping("/pairs")
	@Operation(summary = "Pairs of actors that may be one and wait for a person, the most alike first",
			description = "Judge them at /api/decisions, as merge, different or unsure.")
	@Parameter(in = ParameterIn.QUERY, name = "limit", description = "How many at most",
			schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "50"))
	@Parameter(in = ParameterIn.QUERY, name = "cursor", description = "The next of the page before",
			schema = @Schema(type = "string"))
	Pairs pairs(@Parameter(hidden = true) @RequestParam Map<String, String> given) {
		Parameters parameters = new Parameters(given);
		Paging paging = new Paging(parameters.whole("limit", Paging.USUAL), parameters.text("cursor"));
		parameters.refuseOthers();
		Page<WaitingPair> page = this.review.pairs(paging);
		return new Pairs(page.answers(), page.next());
	}

	@GetMapping("/progress")
	@Operation(summary = "How far people have come: proposed, accepted, rejected, by whom, on which day")
	@Parameter(in = ParameterIn.QUERY, name = "from", description = "First day",
			schema = @Schema(type = "string", format = "date"))
	@Parameter(in = ParameterIn.QUERY, name = "to", description = "Last day",
			schema = @Schema(type = "string", format = "date"))
	ReviewProgress progress(@Parameter(hidden = true) @RequestParam Map<String, String> given) {
		Parameters parameters = new Parameters(given);
		LocalDate from = parameters.day("from");
		LocalDate to = parameters.day("to");
		parameters.refuseOthers();
		return this.review.progress(Map.of("from", (from != null) ? from.toString() : "0001-01-01", "to",
				(to != null) ? to.toString() : "9999-12-31"));
	}

	@GetMapping("/precision")
	@Operation(summary = "Of the claims that people have looked at, how many were right, by rule and type of relation")
	Measured precision() {
		return new Measured(this.review.precision());
	}

	/**
	 * What somebody has made of claims.
	 *
	 * @param accept ids of those that are right
	 * @param reject ids of those that are wrong
	 * @param note why
	 */
	record Verdicts(List<String> accept, List<String> reject, @Nullable String note) {

		@SuppressWarnings("ConstantValue") // what is not sent is null
		Verdicts {
			accept = (accept != null) ? List.copyOf(accept) : List.of();
			reject = (reject != null) ? List.copyOf(reject) : List.of();
		}

	}

	/**
	 * Pairs that wait.
	 *
	 * @param pairs the pairs, the most alike first
	 * @param next cursor of the next page, null on the last one
	 */
	record Pairs(List<WaitingPair> pairs, @Nullable String next) {

	}

	/**
	 * Claims to look at.
	 *
	 * @param claims the claims, the most useful first
	 */
	record Queue(List<ReviewedClaim> claims) {

	}

	/**
	 * What was decided.
	 *
	 * @param decisions the decisions, in the order in which they were sent
	 */
	record Decided(List<DecisionAnswer> decisions) {

	}

	/**
	 * How often rules were right.
	 *
	 * @param rules the rules, those that people have looked at most first
	 */
	record Measured(List<RulePrecision> rules) {

	}

}
