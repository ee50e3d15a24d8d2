package org.onrecord.people.door;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.people.AuditLines;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was done and by whom, for admins. */
@RestController
@RequestMapping(path = "/api/audit", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "people", description = "Who may do what")
class AuditController {

	private static final int MOST = 1000;

	private final AuditLines lines;

	AuditController(AuditLines lines) {
		this.lines = lines;
	}

	@GetMapping
	@Operation(summary = "Sign-ins, exports, Cypher of people's own, changes and tokens, newest first")
	Page find(@Parameter(description = "only of this person") @RequestParam(required = false) @Nullable String who,
			@Parameter(description = "only such acts: sign-in, sign-out, password, export, cypher, change, token-made, "
					+ "token-revoked") @RequestParam(required = false) @Nullable String act,
			@Parameter(description = "the next of the page before") @RequestParam(
					required = false) @Nullable Long cursor,
			@Parameter(description = "how many lines at most") @RequestParam(defaultValue = "100") int limit) {
		if (limit < 1 || limit > MOST) {
			throw OnRecordException.invalid("limit", "Parameter limit has to be 1 to " + MOST + ", not " + limit + ".");
		}
		List<AuditLines.Line> found = this.lines.find(who, act, (cursor != null) ? cursor : Long.MAX_VALUE, limit);
		return new Page(found, (found.size() < limit) ? null : found.get(found.size() - 1).number());
	}

	/**
	 * A page.
	 *
	 * @param lines newest first
	 * @param next the cursor of the page after it; null if this is the last
	 */
	record Page(List<AuditLines.Line> lines, @Nullable Long next) {

	}

}
