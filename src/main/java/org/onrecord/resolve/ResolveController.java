package org.onrecord.resolve;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ContentId;
import org.onrecord.knowledge.OnRecordException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Looks for actors that are one, over HTTP: some at a time, so that each call ends. */
@RestController
@RequestMapping("/api/resolve")
@Tag(name = "resolve", description = "Which actors of different articles are one")
class ResolveController {

	private static final List<String> PARAMETERS = List.of("after", "limit");

	private static final int MOST = 10_000;

	private final Resolution resolution;

	ResolveController(Resolution resolution) {
		this.resolution = resolution;
	}

	@PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Look for actors that are one, in the order of their ids",
			description = "What is safe is merged, the rest waits for a person. Answers what came of it and, in next, "
					+ "where to go on; null once all were looked at.")
	Resolved resolve(
			@Parameter(description = "next of the call before; empty for the beginning") @RequestParam(
					defaultValue = "") String after,
			@Parameter(description = "at least how many actors, 1 to 10,000; batches are finished") @RequestParam(
					defaultValue = "1000") int limit,
			@Parameter(hidden = true) @RequestParam Map<String, String> all) {
		all.keySet().stream().filter((name) -> !PARAMETERS.contains(name)).findFirst().ifPresent((name) -> {
			throw OnRecordException.invalid(name,
					"There is no parameter \"" + name + "\" here. There are: " + String.join(", ", PARAMETERS) + ".");
		});
		if (!after.isEmpty() && !ContentId.isId(after)) {
			throw OnRecordException.invalid("after",
					"Parameter after is \"" + after + "\", which is no id. Give next of the call before.");
		}
		if (limit < 1 || limit > MOST) {
			throw OnRecordException.invalid("limit",
					"Parameter limit is " + limit + ", and has to be from 1 to " + MOST + ".");
		}
		AtomicReference<@Nullable String> next = new AtomicReference<>();
		ResolutionReport report = this.resolution.resolveAll(after, (actors, total, cursor) -> {
			boolean goOn = actors < limit;
			next.set(goOn ? null : cursor);
			return goOn;
		});
		return new Resolved(report, next.get());
	}

	/**
	 * The answer.
	 *
	 * @param report what came of it
	 * @param next where to go on; null if all were looked at
	 */
	record Resolved(ResolutionReport report, @Nullable String next) {

	}

}
