package org.onrecord.query;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.onrecord.web.Several;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who said what about whom, over HTTP. */
@RestController
@RequestMapping(path = "/api/claims", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "claims", description = "Who said what about whom")
class ClaimController {

	private static final String SYNTAX = "Words it holds, all of them. In Lucene's classic syntax: \"a phrase\", AND, OR, "
			+ "NOT, + and - before words, parentheses, word~1 for other spellings, \"two words\"~3 for words near each other, "
			+ "wor* for any ending, wom?n for any letter. AND binds closer than OR";

	private final Claims claims;

	private final ClaimCounts counts;

	ClaimController(Claims claims, ClaimCounts counts) {
		this.claims = claims;
		this.counts = counts;
	}

	@GetMapping
	@Operation(summary = "Who said what about whom",
			description = "All conditions that are given hold together; of several values of one condition, one has to be "
					+ "met. A name that several actors have answers 409 with the candidates, a name that nobody has 404 "
					+ "with near ones. saidOn and the relation's date are the first day of a day, week, month, quarter or "
					+ "year (saidOnPrecision, datePrecision), as the article tells it (basis text) or else its day of "
					+ "publication (basis publication). reports tells in how many articles the same words of the same speaker "
					+ "stand, and outlets in how many outlets; no more than 100 reports are counted.")
	@Parameter(in = ParameterIn.QUERY, name = "speaker", description = "Who said it: id, name or other name",
			schema = @Schema(type = "string"))
	@Parameter(in = ParameterIn.QUERY, name = "about", description = "An actor it is about: id, name or other name",
			schema = @Schema(type = "string"))
	@Parameter(in = ParameterIn.QUERY, name = "q", description = SYNTAX, schema = @Schema(type = "string"))
	@Filtered
	@Parameter(in = ParameterIn.QUERY, name = "edge", description = "Key of an edge that it supports",
			schema = @Schema(type = "string"))
	@Parameter(in = ParameterIn.QUERY, name = "wording", description = "Hash of its words, the same in all articles",
			schema = @Schema(type = "string"))
	@Parameter(in = ParameterIn.QUERY, name = "distinct",
			description = "Whether the same words of the same speaker are shown once",
			schema = @Schema(type = "boolean", defaultValue = "false"))
	@Parameter(in = ParameterIn.QUERY, name = "order",
			description = "date: newest article first; oldest: oldest article first; relevance, only with q: the 1,000 best "
					+ "matches, best first, of which the pages are remembered for ten minutes; other conditions choose "
					+ "among the 20,000 best",
			schema = @Schema(type = "string", allowableValues = { "date", "oldest", "relevance" },
					defaultValue = "date"))
	@Parameter(in = ParameterIn.QUERY, name = "facets",
			description = "By what to count the claims that answer the question, up to the newest 20,000",
			array = @ArraySchema(schema = @Schema(type = "string",
					allowableValues = { "relation", "outlet", "manner", "polarity", "modality", "status", "speaker",
							"about", "month", "rule" })))
	@Limited
	@Paged
	@Several({ "relation", "polarity", "modality", "manner", "status", "outlet", "facets" })
	Found find(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		ClaimQuery query = ClaimQuery.of(parameters);
		Page<ClaimAnswer> page = this.claims.find(query);
		return new Found(page.answers(), page.next(), query.paging().total() ? this.counts.total(query) : null,
				query.facets().isEmpty() ? null : this.counts.facets(query));
	}

	@GetMapping("/{id}")
	@Operation(summary = "One claim")
	ClaimAnswer one(@PathVariable String id) {
		return this.claims.named(id);
	}

	/**
	 * A page of claims.
	 *
	 * @param claims the claims
	 * @param next cursor of the next page, null on the last one
	 * @param total how many claims answer the question; left out unless it was asked for
	 * @param facets how often values occur among them; left out unless asked for
	 */
	record Found(List<ClaimAnswer> claims, @Nullable String next,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable FacetCounts facets) {

	}

}
