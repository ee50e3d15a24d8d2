package org.onrecord.collect;

import java.net.URI;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.query.ArticleQuery;
import org.onrecord.query.ClaimQuery;
import org.onrecord.web.JsonFields;
import org.onrecord.web.Several;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Collections, over HTTP. */
@RestController
@RequestMapping(path = "/api/collections", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "collections", description = "Named sets of articles; every question can be limited to one")
class CollectionController {

	/** So many articles are named in one request at most. */
	private static final int MOST = 10_000;

	private final Collections collections;

	CollectionController(Collections collections) {
		this.collections = collections;
	}

	@GetMapping
	@Operation(summary = "All collections by name, with counts of their articles and claims")
	Found all() {
		return new Found(this.collections.all());
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Makes a collection: {name, description}",
			description = "No two have the same name, whatever the case of letters. The id follows from the name and stays.")
	ResponseEntity<CollectionAnswer> make(@RequestBody JsonNode body) {
		JsonFields fields = new JsonFields(body);
		String name = fields.required("name", Collections.LONGEST_NAME);
		String description = fields.text("description", Collections.LONGEST_DESCRIPTION);
		fields.refuseOthers();
		CollectionAnswer made = this.collections.make(name, (description != null) ? description : "");
		return ResponseEntity.created(URI.create(made.links().self())).body(made);
	}

	@GetMapping("/{id}")
	@Operation(summary = "One collection, by id or name")
	CollectionAnswer one(@PathVariable String id) {
		return this.collections.one(id);
	}

	@PatchMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Gives a collection another name or description; its id and its articles stay")
	CollectionAnswer change(@PathVariable String id, @RequestBody JsonNode body) {
		JsonFields fields = new JsonFields(body);
		String name = fields.text("name", Collections.LONGEST_NAME);
		String description = fields.text("description", Collections.LONGEST_DESCRIPTION);
		fields.refuseOthers();
		return this.collections.change(id, name, description);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Removes a collection; its articles stay")
	void drop(@PathVariable String id) {
		this.collections.drop(id);
	}

	@PutMapping("/{id}/articles/{article}")
	@Operation(summary = "Puts an article into a collection")
	Moved put(@PathVariable String id, @PathVariable String article) {
		return this.collections.put(id, List.of(article));
	}

	@DeleteMapping("/{id}/articles/{article}")
	@Operation(summary = "Takes an article out of a collection")
	Moved take(@PathVariable String id, @PathVariable String article) {
		return this.collections.take(id, List.of(article));
	}

	@PostMapping("/{id}/articles")
	@Several("outlet")
	@Operation(
			summary = "Puts articles into a collection: {ids}, or all that answer the parameters of GET /api/articles now")
	Moved put(@PathVariable String id, @RequestBody(required = false) @Nullable JsonNode body,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> conditions) {
		refuseBoth(body, conditions);
		return (body != null) ? this.collections.put(id, ids(body))
				: this.collections.put(id, ArticleQuery.of(conditions));
	}

	@DeleteMapping("/{id}/articles")
	@Several("outlet")
	@Operation(
			summary = "Takes articles out of a collection: {ids}, or all that answer the parameters of GET /api/articles")
	Moved take(@PathVariable String id, @RequestBody(required = false) @Nullable JsonNode body,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> conditions) {
		refuseBoth(body, conditions);
		return (body != null) ? this.collections.take(id, ids(body))
				: this.collections.take(id, ArticleQuery.of(conditions));
	}

	@PostMapping("/{id}/claims")
	@Several({ "relation", "polarity", "modality", "manner", "status", "outlet" })
	@Operation(summary = "Puts all articles into a collection that report a claim which answers the parameters of GET "
			+ "/api/claims now")
	Moved putReporting(@PathVariable String id,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> conditions) {
		refuseBoth(null, conditions);
		return this.collections.put(id, ClaimQuery.of(conditions));
	}

	@DeleteMapping("/{id}/claims")
	@Several({ "relation", "polarity", "modality", "manner", "status", "outlet" })
	@Operation(
			summary = "Takes all articles out of a collection that report a claim which answers the parameters of GET "
					+ "/api/claims")
	Moved takeReporting(@PathVariable String id,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> conditions) {
		refuseBoth(null, conditions);
		return this.collections.take(id, ClaimQuery.of(conditions));
	}

	private static List<String> ids(JsonNode body) {
		JsonFields fields = new JsonFields(body);
		List<String> ids = fields.texts("ids", MOST);
		fields.refuseOthers();
		return ids;
	}

	/** Whoever forgets the condition does not mean the whole graph. */
	private static void refuseBoth(@Nullable JsonNode body, MultiValueMap<String, String> conditions) {
		boolean conditional = conditions.values().stream().flatMap(List::stream).anyMatch((value) -> !value.isBlank());
		if ((body != null) == conditional) {
			throw OnRecordException.invalid("ids", (body != null)
					? "Articles are chosen by ids in the body or by parameters, not by both."
					: "No articles are chosen. Give a condition as parameter, or, of articles, their ids in the body: "
							+ "{\"ids\": [...]}.");
		}
	}

	/**
	 * All collections.
	 *
	 * @param collections by name
	 */
	record Found(List<CollectionAnswer> collections) {

	}

}
