package org.onrecord.identify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.onrecord.knowledge.ExternalId;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.web.JsonFields;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Identifiers of other registers, over HTTP. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "identifiers", description = "By what other registers, such as Wikidata, know actors")
class IdentifierController {

	private static final int MOST = 50;

	private static final int LONGEST = 200;

	private final Identification identification;

	IdentifierController(Identification identification) {
		this.identification = identification;
	}

	@GetMapping("/actors/{id}/identifiers")
	@Operation(summary = "By what other registers know an actor")
	Found all(@PathVariable String id) {
		return new Found(this.identification.of(id));
	}

	@PutMapping(path = "/actors/{id}/identifiers", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Makes these the identifiers of an actor, in place of those it has",
			description = "{\"identifiers\": [{\"scheme\": \"wikidata\", \"value\": \"Q1\"}]}. The form is checked for wikidata, "
					+ "viaf, isni, orcid, gnd, lei, ror and opencorporates; other schemes take any value. An identifier "
					+ "stands for one actor: 409 if it stands for another.")
	Found replace(@PathVariable String id, @RequestBody JsonNode body) {
		return new Found(this.identification.replace(id, identifiers(body)));
	}

	@DeleteMapping("/actors/{id}/identifiers")
	@Operation(summary = "Takes one identifier from an actor, such as identifier=wikidata:Q1")
	Found remove(@PathVariable String id, @RequestParam String identifier) {
		return new Found(this.identification.remove(id, ExternalId.of(identifier)));
	}

	@PostMapping(path = "/identifiers", consumes = "text/csv")
	@Operation(
			summary = "Adds a list of identifiers, text/csv with the columns actor (id or name), scheme and identifier",
			description = "All lines, or none: where lines cannot be taken, the problem tells each of them and why.")
	IdentifierReport take(HttpServletRequest request) throws IOException {
		return this.identification.take(IdentifierList.read(request.getReader()));
	}

	private static List<ExternalId> identifiers(JsonNode body) {
		JsonFields fields = new JsonFields(body);
		JsonNode given = fields.list("identifiers", MOST);
		fields.refuseOthers();
		List<ExternalId> identifiers = new ArrayList<>();
		for (JsonNode one : given) {
			JsonFields identifier = new JsonFields(one);
			identifiers
				.add(new ExternalId(identifier.required("scheme", LONGEST), identifier.required("value", LONGEST)));
			identifier.refuseOthers();
		}
		if (identifiers.stream().distinct().count() < identifiers.size()) {
			throw OnRecordException.invalid("identifiers", "Field identifiers names the same identifier twice.");
		}
		return identifiers;
	}

	/**
	 * The identifiers of an actor.
	 *
	 * @param identifiers in the order of scheme and value
	 */
	record Found(List<IdentifierAnswer> identifiers) {

	}

}
