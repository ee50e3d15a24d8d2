package org.onrecord.ingest;

import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.onrecord.knowledge.OnRecordException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads stored articles again, over HTTP. */
@RestController
@Tag(name = "articles", description = "Texts as published")
class ReextractController {

	private static final int USUAL = 100;

	private static final int MOST = 1000;

	private final Reextraction reextraction;

	ReextractController(Reextraction reextraction) {
		this.reextraction = reextraction;
	}

	@PostMapping(path = "/api/reextract", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Read articles again that another version of the extractor has read",
			description = "What people have decided stays: claims that are found again keep their status, new ones are "
					+ "proposals beside them, those that are found no more are superseded. left tells how many articles are "
					+ "still to be read: ask again until it is 0.")
	@Parameter(in = ParameterIn.QUERY, name = "limit", description = "How many articles at most",
			schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "100"))
	ReextractReport reextract(@Parameter(hidden = true) @RequestParam Map<String, String> given) {
		int limit = USUAL;
		for (Map.Entry<String, String> parameter : given.entrySet()) {
			if (!"limit".equals(parameter.getKey())) {
				throw OnRecordException.invalid(parameter.getKey(),
						"There is no parameter \"" + parameter.getKey() + "\" here. There is: limit.");
			}
			if (!parameter.getValue().matches("\\d{1,4}") || Integer.parseInt(parameter.getValue()) < 1
					|| Integer.parseInt(parameter.getValue()) > MOST) {
				throw OnRecordException.invalid("limit",
						"Parameter limit has to be 1 to " + MOST + ", not \"" + parameter.getValue() + "\".");
			}
			limit = Integer.parseInt(parameter.getValue());
		}
		return this.reextraction.run(limit, IngestWatcher.NONE);
	}

}
