package org.onrecord.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/** The catalogue of stored queries, over HTTP. */
@RestController
@RequestMapping("/api/queries")
@Tag(name = "queries", description = "The catalogue of stored queries")
class QueryController {

	private final Catalogue catalogue;

	private final AnswerFormats formats;

	QueryController(Catalogue catalogue, AnswerFormats formats) {
		this.catalogue = catalogue;
		this.formats = formats;
	}

	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Every stored query with its parameters and its Cypher")
	Queries all() {
		return new Queries(this.catalogue.all());
	}

	@GetMapping("/{name}")
	@Operation(summary = "Runs a stored query; its parameters are query parameters of the same names",
			description = "format names the form of the answer (or the header Accept its type), limit how many rows "
					+ "there are at most, cursor the next of the page before. Forms other than JSON tell the next page "
					+ "in the header Link, and in " + AnswerFormats.TRUNCATED + " whether rows were left out.")
	ResponseEntity<byte[]> run(@PathVariable String name,
			@Parameter(description = "Values of the query's parameters") @RequestParam Map<String, String> parameters,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT,
					required = false) @Nullable String accept) {
		Map<String, String> values = new HashMap<>(parameters);
		AnswerFormat format = this.formats.chosen(Parameters.trimmed("format", values.remove("format")), accept);
		AnswerRows rows = this.catalogue.rows(name, values);
		ResponseEntity<byte[]> answer = this.formats.answer(rows, format);
		String next = rows.next();
		return (next == null) ? answer
				: ResponseEntity.status(answer.getStatusCode())
					.headers(answer.getHeaders())
					.header(HttpHeaders.LINK, "<" + page(next) + ">; rel=\"next\"")
					.body(answer.getBody());
	}

	/** The address of this request with another cursor, without its host. */
	private static String page(String cursor) {
		UriComponents page = ServletUriComponentsBuilder.fromCurrentRequest()
			.replaceQueryParam("cursor", cursor)
			.build(true);
		return page.getPath() + "?" + page.getQuery();
	}

	/**
	 * The catalogue.
	 *
	 * @param queries every stored query, by name
	 */
	record Queries(List<StoredQuery> queries) {

	}

}
