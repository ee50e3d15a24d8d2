package org.onrecord.query;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ClaimStatus;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;
import org.springframework.http.MediaType;
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

	private final Claims claims;

	ClaimController(Claims claims) {
		this.claims = claims;
	}

	@GetMapping
	@Operation(summary = "Who said what about whom, newest article first",
			description = "All conditions that are given hold together. A name that several actors have answers 409 "
					+ "with the candidates, a name that nobody has 404 with near ones. saidOn and the relation's date "
					+ "are the first day of a day, week, month, quarter or year (saidOnPrecision, datePrecision), as "
					+ "the article tells it (basis text) or else its day of publication (basis publication).")
	@Parameter(in = ParameterIn.QUERY, name = "speaker", description = "Who said it: id, name or other name",
			schema = @Schema(type = "string"))
	@Parameter(in = ParameterIn.QUERY, name = "about", description = "An actor it is about: id, name or other name",
			schema = @Schema(type = "string"))
	@Parameter(in = ParameterIn.QUERY, name = "q", description = "Words it holds; phrases in quotation marks",
			schema = @Schema(type = "string"))
	@Parameter(in = ParameterIn.QUERY, name = "relation", description = "Type of the relation it states",
			schema = @Schema(implementation = RelationType.class))
	@Parameter(in = ParameterIn.QUERY, name = "polarity", schema = @Schema(implementation = Polarity.class))
	@Parameter(in = ParameterIn.QUERY, name = "modality", schema = @Schema(implementation = Modality.class))
	@Parameter(in = ParameterIn.QUERY, name = "manner", schema = @Schema(implementation = Manner.class))
	@Parameter(in = ParameterIn.QUERY, name = "outlet", description = "Name of the outlet",
			schema = @Schema(type = "string"))
	@Parameter(in = ParameterIn.QUERY, name = "status", schema = @Schema(implementation = ClaimStatus.class))
	@Parameter(in = ParameterIn.QUERY, name = "from", description = "First day of publication; saidOn may be earlier",
			schema = @Schema(type = "string", format = "date"))
	@Parameter(in = ParameterIn.QUERY, name = "to", description = "Last day of publication; saidOn may be earlier",
			schema = @Schema(type = "string", format = "date"))
	@Parameter(in = ParameterIn.QUERY, name = "edge", description = "Key of an edge that it supports",
			schema = @Schema(type = "string"))
	@Parameter(in = ParameterIn.QUERY, name = "wording", description = "Hash of its words, the same in all articles",
			schema = @Schema(type = "string"))
	@Parameter(in = ParameterIn.QUERY, name = "distinct",
			description = "Whether the same words of the same speaker are shown once",
			schema = @Schema(type = "boolean", defaultValue = "false"))
	@Paged
	Found find(@Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
		Page<ClaimAnswer> page = this.claims.find(ClaimQuery.of(parameters));
		return new Found(page.answers(), page.next());
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
	 */
	record Found(List<ClaimAnswer> claims, @Nullable String next) {

	}

}
