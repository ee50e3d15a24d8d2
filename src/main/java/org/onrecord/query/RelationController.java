package org.onrecord.query;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ClaimStatus;
import org.onrecord.knowledge.RelationType;
import org.onrecord.web.Several;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Edges between actors, over HTTP. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "relations", description = "Edges between actors, counted from claims")
class RelationController {

	private final Relations relations;

	private final Paths paths;

	RelationController(Relations relations, Paths paths) {
		this.relations = relations;
		this.paths = paths;
	}

	@GetMapping("/relations")
	@Operation(summary = "Edges with counts, each with a link to the claims it rests on")
	@Parameter(in = ParameterIn.QUERY, name = "type", description = "Type; several with commas or one by one",
			array = @ArraySchema(schema = @Schema(implementation = RelationType.class)))
	@Parameter(in = ParameterIn.QUERY, name = "subject", description = "Who does it: id, name or other name",
			schema = @Schema(type = "string"))
	@Parameter(in = ParameterIn.QUERY, name = "object", description = "To whom: id, name or other name",
			schema = @Schema(type = "string"))
	@Parameter(in = ParameterIn.QUERY, name = "status", description = "proposed, accepted or both",
			array = @ArraySchema(schema = @Schema(implementation = ClaimStatus.class)))
	@Parameter(in = ParameterIn.QUERY, name = "confidence", description = "Least confidence of its best claim",
			schema = @Schema(type = "number", minimum = "0", maximum = "1"))
	@Parameter(in = ParameterIn.QUERY, name = "reports", description = "In how many articles at least",
			schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
	@Parameter(in = ParameterIn.QUERY, name = "from",
			description = "The last article that tells it is of this day or later",
			schema = @Schema(type = "string", format = "date"))
	@Parameter(in = ParameterIn.QUERY, name = "to",
			description = "The first article that tells it is of this day or earlier",
			schema = @Schema(type = "string", format = "date"))
	@Limited
	@Paged
	@Several({ "type", "status" })
	Found find(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		RelationQuery query = RelationQuery.of(parameters);
		Page<RelationAnswer> page = this.relations.find(query);
		return new Found(page.answers(), page.next(), query.paging().total() ? this.relations.total(query) : null);
	}

	@GetMapping("/paths")
	@Operation(summary = "The shortest paths between two actors, over edges in either direction")
	@Parameter(in = ParameterIn.QUERY, name = "from", description = "One actor: id, name or other name",
			required = true, schema = @Schema(type = "string"))
	@Parameter(in = ParameterIn.QUERY, name = "to", description = "The other actor: id, name or other name",
			required = true, schema = @Schema(type = "string"))
	@Limited
	@Parameter(in = ParameterIn.QUERY, name = "maxLength", description = "How many edges at most",
			schema = @Schema(type = "integer", minimum = "1", maximum = "6", defaultValue = "4"))
	Ways paths(@Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
		return new Ways(this.paths.find(PathQuery.of(parameters)));
	}

	/**
	 * A page of edges.
	 *
	 * @param relations the edges
	 * @param next cursor of the next page, null on the last one
	 * @param total how many edges answer the question; left out unless it was asked for
	 */
	record Found(List<RelationAnswer> relations, @Nullable String next,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total) {

	}

	/**
	 * The shortest paths.
	 *
	 * @param paths all of the same length
	 */
	record Ways(List<PathAnswer> paths) {

	}

}
