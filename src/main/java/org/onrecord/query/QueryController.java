package org.onrecord.query;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of stored queries, over HTTP. */
@RestController
@RequestMapping(path = "/api/queries", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "queries", description = "The catalogue of stored queries")
class QueryController {

	private final Catalogue catalogue;

	QueryController(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@GetMapping
	@Operation(summary = "Every stored query with its parameters and its Cypher")
	Queries all() {
		return new Queries(this.catalogue.all());
	}

	@GetMapping("/{name}")
	@Operation(summary = "Runs a stored query; its parameters are query parameters of the same names")
	QueryAnswer run(@PathVariable String name,
			@Parameter(description = "Values of the query's parameters") @RequestParam Map<String, String> parameters) {
		return this.catalogue.run(name, parameters);
	}

	/**
	 * The catalogue.
	 *
	 * @param queries every stored query, by name
	 */
	record Queries(List<StoredQuery> queries) {

	}

}
