package org.onrecord.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.ContentId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Actors, over HTTP. */
@RestController
@RequestMapping(path = "/api/actors", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "actors", description = "Who can say or do things")
class ActorController {

	private final Actors actors;

	ActorController(Actors actors) {
		this.actors = actors;
	}

	@GetMapping
	@Operation(summary = "Actors by the beginnings of the words of their names, best match first, or all by name")
	@Parameter(in = ParameterIn.QUERY, name = "q", description = "Beginnings of words of a name",
			schema = @Schema(type = "string"))
	@Parameter(in = ParameterIn.QUERY, name = "kind", description = "Kind of actor",
			schema = @Schema(implementation = ActorKind.class))
	@Parameter(in = ParameterIn.QUERY, name = "identifier",
			description = "Identifier of another register that it has, such as wikidata:Q1",
			schema = @Schema(type = "string"))
	@Limited
	@Paged
	Found find(@Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
		ActorQuery query = ActorQuery.of(parameters);
		Page<ActorFound> page = this.actors.find(query);
		return new Found(page.answers(), page.next(), query.paging().total() ? this.actors.total(query) : null);
	}

	@GetMapping("/{id}")
	@Operation(summary = "One actor, by id or name, with offices, spokespersons and counts",
			description = "The id of an actor that was merged into another one leads to that one (308).")
	@Limited
	ResponseEntity<ActorAnswer> one(@PathVariable String id,
			@Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
		Parameters given = new Parameters(parameters);
		String collection = given.text(Scope.COLLECTION);
		given.refuseOthers();
		ActorAnswer actor = this.actors.one(id, collection);
		return (ContentId.isId(id) && !actor.id().equals(id)) ? ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
			.location(UriComponentsBuilder.fromPath("/api/actors/" + actor.id())
				.queryParamIfPresent(Scope.COLLECTION, Optional.ofNullable(collection))
				.encode()
				.build()
				.toUri())
			.build() : ResponseEntity.ok(actor);
	}

	/**
	 * A page of actors.
	 *
	 * @param actors the actors
	 * @param next cursor of the next page, null on the last one
	 * @param total how many actors answer the question; left out unless it was asked for
	 */
	record Found(List<ActorFound> actors, @Nullable String next,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total) {

	}

}
