package org.onrecord.decide;

import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.Role;
import org.onrecord.knowledge.Word;
import org.onrecord.query.Page;
import org.onrecord.query.Parameters;
import org.onrecord.web.Acting;
import org.onrecord.web.Several;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Decisions, over HTTP. */
@RestController
@RequestMapping(path = "/api/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "decisions", description = "Who decided what, and what it was before; each can be undone")
class DecisionController {

	private final Decisions decisions;

	private final JsonMapper json;

	DecisionController(Decisions decisions, JsonMapper json) {
		this.decisions = decisions;
		this.json = json;
	}

	@GetMapping
	@Operation(summary = "Decisions, newest first",
			description = "As json a page of them; as ndjson or csv a file with all that are asked for.")
	@Parameter(in = ParameterIn.QUERY, name = "format", description = "json, ndjson or csv",
			schema = @Schema(type = "string", allowableValues = { "json", "ndjson", "csv" }, defaultValue = "json"))
	@Parameter(in = ParameterIn.QUERY, name = "kind", description = "Kind; several with commas or one by one",
			array = @ArraySchema(schema = @Schema(implementation = DecisionKind.class)))
	@Parameter(in = ParameterIn.QUERY, name = "by", description = "Who decided", schema = @Schema(type = "string"))
	@Parameter(in = ParameterIn.QUERY, name = "on",
			description = "Id of the claim, actor, mention, article or decision it is about",
			schema = @Schema(type = "string"))
	@Parameter(in = ParameterIn.QUERY, name = "from", description = "First day",
			schema = @Schema(type = "string", format = "date"))
	@Parameter(in = ParameterIn.QUERY, name = "to", description = "Last day",
			schema = @Schema(type = "string", format = "date"))
	@Parameter(in = ParameterIn.QUERY, name = "standing", description = "Whether it stands, or was undone",
			schema = @Schema(type = "boolean"))
	@Parameter(in = ParameterIn.QUERY, name = "limit", description = "How many at most",
			schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "50"))
	@Parameter(in = ParameterIn.QUERY, name = "cursor", description = "The next of the page before",
			schema = @Schema(type = "string"))
	@Several("kind")
	@Nullable Found find(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
			HttpServletResponse response) throws IOException {
		MultiValueMap<String, String> conditions = new LinkedMultiValueMap<>(parameters);
		String format = Parameters.trimmed("format", conditions.toSingleValueMap().get("format"));
		conditions.remove("format");
		if (format != null && !format.equals("json")) {
			for (String page : List.of("limit", "cursor")) {
				if (conditions.containsKey(page)) {
					throw OnRecordException.invalid(page, "Parameter " + page
							+ " belongs to pages of json; a file has all decisions that are asked for.");
				}
			}
			DecisionFile file = new DecisionFile(this.decisions, this.json, DecisionQuery.of(conditions), format);
			response.setContentType(file.mediaType());
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("onrecord-" + LocalDate.now(ZoneOffset.UTC) + "-decisions." + file.ending())
						.build()
						.toString());
			file.write(response.getOutputStream());
			return null;
		}
		Page<DecisionAnswer> page = this.decisions.find(DecisionQuery.of(conditions));
		return new Found(page.answers(), page.next());
	}

	@GetMapping("/{id}")
	@Operation(summary = "One decision")
	DecisionAnswer one(@PathVariable String id) {
		return this.decisions.one(id);
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Decide",
			description = "One decision, or {\"decisions\": [...]} with up to 500, of which all are made or none. "
					+ "By kind: accept, reject {claim}; edit {claim, ...}; add {article, content, source, cue, manner, speaker, "
					+ "about, relation}; merge {actors, into}; different, unsure {actors}; split {actor, mentions or members, to}; "
					+ "rename {actor, name}; kind {actor, to}; alias {actor, alias}; resolve {actor, to}; withdraw, delete "
					+ "{article}. Each may have a note, and seen: the decision that is to be replaced.")
	ResponseEntity<?> decide(@RequestBody Map<String, @Nullable Object> body, HttpServletRequest request,
			@Nullable Principal principal) {
		if (body.containsKey("decisions")) {
			List<Map<String, @Nullable Object>> acts = several(body);
			acts.forEach((act) -> refuseOthers(request, act.get("kind")));
			return ResponseEntity.ok(new Found(this.decisions.decide(acts, Decisions.by(principal)), null));
		}
		refuseOthers(request, body.get("kind"));
		DecisionAnswer decision = this.decisions.decide(List.of(body), Decisions.by(principal)).get(0);
		return ResponseEntity.created(URI.create("/api/decisions/" + decision.id())).body(decision);
	}

	@PostMapping("/{id}/undo")
	@Operation(summary = "Undo a decision, which is itself a decision",
			description = "Where others rest on it, answers 409 and names them. The body may have a note.")
	ResponseEntity<DecisionAnswer> undo(@PathVariable String id,
			@RequestBody(required = false) @Nullable Map<String, @Nullable Object> body,
			@Nullable Principal principal) {
		Object note = (body != null) ? body.get("note") : null;
		DecisionAnswer undo = this.decisions.undo(id, (note != null) ? note.toString() : null, Decisions.by(principal));
		return ResponseEntity.created(URI.create("/api/decisions/" + undo.id())).body(undo);
	}

	/** What changes more than one claim, an editor decides. */
	private static void refuseOthers(HttpServletRequest request, @Nullable Object kind) {
		Word.of(DecisionKind.class, String.valueOf(kind))
			.filter(DecisionKind::editors)
			.ifPresent((editors) -> Acting.in(request).require(Role.EDITOR, "decide on " + editors.word()));
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, @Nullable Object>> several(Map<String, @Nullable Object> body) {
		if (body.size() == 1 && body.get("decisions") instanceof List<?> list
				&& list.stream().allMatch(Map.class::isInstance)) {
			return (List<Map<String, @Nullable Object>>) list;
		}
		throw OnRecordException.invalid("decisions",
				"Field decisions has to be a list of decisions, and no other field stands beside it.");
	}

	/**
	 * Decisions.
	 *
	 * @param decisions the decisions
	 * @param next cursor of the next page, null on the last one
	 */
	record Found(List<DecisionAnswer> decisions, @Nullable String next) {

	}

}
