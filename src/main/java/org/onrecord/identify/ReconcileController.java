package org.onrecord.identify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.query.ActorDescribed;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Reconciliation Service API 0.2 of the W3C Entity Reconciliation Community Group for
 * actors: the service manifest, batches of queries, and the data extension. All of it
 * only reads, also what is posted. Fields and parameters that it does not know are passed
 * over, as clients of the API expect.
 */
@RestController
@RequestMapping(path = "/api/reconcile", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "reconcile", description = "Matches names of a spreadsheet to actors, as OpenRefine asks")
class ReconcileController {

	/** So many queries, or ids, has a batch at most. */
	private static final int MOST = 500;

	private final Reconciliation reconciliation;

	private final JsonMapper json;

	ReconcileController(Reconciliation reconciliation, JsonMapper json) {
		this.reconciliation = reconciliation;
		this.json = json;
	}

	@GetMapping
	@Operation(summary = "The service manifest; with queries, candidates for each; with extend, properties of actors",
			description = "Reconciliation Service API 0.2, https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/")
	Map<String, ?> asked(@RequestParam(required = false) @Nullable String queries,
			@RequestParam(required = false) @Nullable String extend) {
		return (queries == null && extend == null) ? manifest() : answered(queries, extend);
	}

	@PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	@Operation(summary = "Candidates for a batch of queries, or properties of actors, as a form")
	Map<String, ?> posted(@RequestParam(required = false) @Nullable String queries,
			@RequestParam(required = false) @Nullable String extend) {
		return answered(queries, extend);
	}

	@GetMapping("/extend/propose")
	@Operation(summary = "Properties that the data extension tells of actors of a type")
	Map<String, ?> propose(@RequestParam(required = false) @Nullable String type,
			@RequestParam(defaultValue = "50") int limit) {
		Map<String, Object> proposed = new LinkedHashMap<>();
		if (type != null) {
			proposed.put("type", type);
		}
		proposed.put("limit", limit);
		proposed.put("properties", Suggested.properties("").stream().limit(Math.max(0, limit)).toList());
		return proposed;
	}

	private Map<String, ?> answered(@Nullable String queries, @Nullable String extend) {
		if ((queries == null) == (extend == null)) {
			throw OnRecordException.invalid("queries",
					"Give parameter queries, a batch of queries, or extend, a data extension query, one of the two.");
		}
		return (queries != null) ? reconciled(object("queries", queries))
				: extended(object("extend", String.valueOf(extend)));
	}

	private Map<String, Result> reconciled(JsonNode batch) {
		if (batch.size() > MOST) {
			throw OnRecordException.invalid("queries",
					"A batch has at most " + MOST + " queries, this one has " + batch.size() + ".");
		}
		Map<String, ReconcileQuery> queries = new LinkedHashMap<>();
		batch.properties()
			.forEach((query) -> queries.put(query.getKey(), ReconcileQuery.of(query.getKey(), query.getValue())));
		Map<String, Result> results = new LinkedHashMap<>();
		queries.forEach((key, query) -> results.put(key, new Result(this.reconciliation.candidates(query))));
		return results;
	}

	private Map<String, Object> extended(JsonNode query) {
		List<String> ids = new ArrayList<>();
		query.path("ids").forEach((id) -> ids.add(id.asString("")));
		Map<ActorProperty, Integer> wanted = new LinkedHashMap<>();
		for (JsonNode property : query.path("properties")) {
			String id = property.path("id").asString("");
			ActorProperty known = ActorProperty.of(id)
				.orElseThrow(() -> OnRecordException.invalid("extend",
						"There is no property \"" + id + "\". /api/reconcile/extend/propose tells those there are."));
			wanted.put(known, property.path("settings").path("limit").asInt(0));
		}
		if (ids.isEmpty() || ids.size() > MOST || wanted.isEmpty()) {
			throw OnRecordException.invalid("extend",
					"A data extension query has 1 to " + MOST + " ids and at least one property.");
		}
		Map<String, Object> rows = new LinkedHashMap<>();
		ids.forEach((id) -> rows.put(id, row(null, wanted)));
		this.reconciliation.described(ids).forEach((actor) -> rows.put(actor.actor().id(), row(actor, wanted)));
		return Map.of("meta", wanted.keySet().stream().map(ReconcileController::column).toList(), "rows", rows);
	}

	/** The values of one actor; of an id that nobody has, none. */
	private static Map<String, List<Map<String, Object>>> row(@Nullable ActorDescribed actor,
			Map<ActorProperty, Integer> wanted) {
		Map<String, List<Map<String, Object>>> row = new LinkedHashMap<>();
		wanted.forEach((property, limit) -> {
			List<Map<String, Object>> values = (actor != null) ? property.of(actor) : List.of();
			row.put(property.id(), (limit > 0) ? values.stream().limit(limit).toList() : values);
		});
		return row;
	}

	private static Map<String, Object> column(ActorProperty property) {
		return Map.of("id", property.id(), "name", property.title());
	}

	private JsonNode object(String parameter, String text) {
		try {
			JsonNode read = this.json.readTree(text);
			if (read.isObject()) {
				return read;
			}
		}
		catch (JacksonException ex) {
			throw OnRecordException
				.invalid(parameter, "Parameter " + parameter + " is no JSON: " + ex.getOriginalMessage())
				.causedBy(ex);
		}
		throw OnRecordException.invalid(parameter, "Parameter " + parameter + " has to be a JSON object.");
	}

	private static Map<String, Object> manifest() {
		String server = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
		Map<String, Object> manifest = new LinkedHashMap<>();
		manifest.put("versions", List.of("0.1", "0.2"));
		manifest.put("name", "OnRecord");
		manifest.put("identifierSpace", server + "/actors/");
		manifest.put("schemaSpace", server + "/api/reconcile/extend/propose");
		manifest.put("documentation", server + "/swagger-ui.html");
		manifest.put("view", Map.of("url", server + "/actors/{{id}}"));
		manifest.put("defaultTypes", Candidate.types());
		manifest.put("preview",
				Map.of("url", server + "/api/reconcile/preview?id={{id}}", "width", 400, "height", 160));
		manifest.put("suggest",
				Map.of("entity", service(server, "/api/reconcile/suggest/entity"), "property",
						service(server, "/api/reconcile/suggest/property"), "type",
						service(server, "/api/reconcile/suggest/type")));
		manifest.put("extend",
				Map.of("propose_properties", service(server, "/api/reconcile/extend/propose"), "property_settings",
						List.of(Map.of("name", "limit", "type", "number", "default", 0, "label", "Values at most",
								"help_text", "How many values at most; 0 for all of them"))));
		return manifest;
	}

	private static Map<String, String> service(String server, String path) {
		return Map.of("service_url", server, "service_path", path);
	}

	/**
	 * The candidates for one query.
	 *
	 * @param result the likeliest first
	 */
	record Result(List<Candidate> result) {

	}

}
