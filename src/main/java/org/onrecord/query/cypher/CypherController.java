package org.onrecord.query.cypher;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.query.AnswerFormat;
import org.onrecord.query.AnswerFormats;
import org.onrecord.query.AnswerRows;
import org.onrecord.web.Audit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Read-only Cypher, over HTTP. */
@RestController
@RequestMapping("/api/cypher")
@Tag(name = "cypher", description = "Read-only Cypher of your own")
class CypherController {

	private static final String EXAMPLE = "{\"query\": \"MATCH (a:Actor {name: $name})-[:MADE]->(c:Claim) RETURN c.text\", "
			+ "\"parameters\": {\"name\": \"Mike Kehoe\"}}";

	private static final String SECONDS_TO_WAIT = "2";

	private final CypherDoor door;

	private final StatementBody body;

	private final AnswerFormats formats;

	private final Audit audit;

	CypherController(CypherDoor door, StatementBody body, AnswerFormats formats, Audit audit) {
		this.door = door;
		this.body = body;
		this.formats = formats;
		this.audit = audit;
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Runs a statement that only reads, within limits of time, rows and bytes")
	@Parameter(in = ParameterIn.QUERY, name = "format",
			description = "The form of the rows: a table, or a network of " + "the nodes and relationships in them",
			schema = @Schema(type = "string", defaultValue = "json"))
	@Parameter(in = ParameterIn.QUERY, name = "limit", description = "How many rows at most",
			schema = @Schema(type = "integer", minimum = "1", maximum = "10000", defaultValue = "1000"))
	@RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
			schema = @Schema(type = "object"), examples = @ExampleObject(EXAMPLE)))
	ResponseEntity<byte[]> run(@Parameter(hidden = true) @RequestParam Map<String, String> parameters,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT,
					required = false) @Nullable String accept,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		AnswerParameters wanted = AnswerParameters.of(parameters);
		AnswerFormat format = this.formats.chosen(wanted.format(), accept);
		AskedStatement statement = this.body.read(request.getInputStream());
		try {
			return run(statement, wanted.limit(), format, request);
		}
		catch (OnRecordException ex) {
			if (ex.reason() == OnRecordException.Reason.UNAVAILABLE) {
				response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
			}
			throw ex;
		}
	}

	private ResponseEntity<byte[]> run(AskedStatement statement, int limit, AnswerFormat format,
			HttpServletRequest request) {
		Instant since = Instant.now();
		String verdict = "failed";
		int rows = 0;
		try {
			AnswerRows answer = this.door.ask(statement, limit);
			rows = answer.rows().size();
			ResponseEntity<byte[]> told = this.formats.answer(answer, format);
			verdict = answer.truncated() ? "truncated" : "answered";
			return told;
		}
		catch (OnRecordException ex) {
			verdict = ex.problem() + (ex.details().containsKey("guard") ? ":" + ex.details().get("guard") : "");
			throw ex;
		}
		finally {
			this.audit.tell(request, "cypher", AuditedStatement.told(statement.text(), verdict, rows, since));
		}
	}

}
