package org.onrecord.ask;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.onrecord.knowledge.OnRecordException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions in plain English, over HTTP. */
@RestController
@RequestMapping(path = "/api/ask", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "ask", description = "Questions in plain English")
class AskController {

	private static final Set<String> PARAMETERS = Set.of("q", "collection", "limit", "cursor");

	private final Ask ask;

	AskController(Ask ask) {
		this.ask = ask;
	}

	@GetMapping
	@Operation(summary = "Answers a question in plain English, and tells how it was understood")
	@Parameter(in = ParameterIn.QUERY, name = "q", required = true,
			description = "The question, such as: Who criticized Mike Kehoe in September?",
			schema = @Schema(type = "string", maxLength = Ask.LONGEST))
	@Parameter(in = ParameterIn.QUERY, name = "collection",
			description = "Id or name of a collection: nothing but its articles is asked",
			schema = @Schema(type = "string"))
	@Parameter(in = ParameterIn.QUERY, name = "limit", description = "How many rows at most, where the query has one",
			schema = @Schema(type = "integer"))
	@Parameter(in = ParameterIn.QUERY, name = "cursor", description = "The next of the page before",
			schema = @Schema(type = "string"))
	AskAnswer answer(@Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
		parameters.keySet().stream().filter((name) -> !PARAMETERS.contains(name)).findFirst().ifPresent((name) -> {
			throw OnRecordException.invalid(name,
					"There is no parameter \"" + name + "\" here. There are: collection, cursor, limit, q.");
		});
		String question = parameters.getOrDefault("q", "").strip();
		if (question.isEmpty()) {
			throw OnRecordException.invalid("q", "Parameter q has to be given: a question in English.");
		}
		Map<String, String> page = new HashMap<>(parameters);
		page.remove("q");
		page.values().removeIf(String::isBlank);
		return this.ask.answer(question, page);
	}

}
