package org.onrecord.people.door;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.knowledge.Role;
import org.onrecord.people.People;
import org.onrecord.people.Person;
import org.onrecord.people.Roles;
import org.onrecord.people.Token;
import org.onrecord.people.Tokens;
import org.onrecord.web.Acting;
import org.onrecord.web.Audit;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What programs show instead of a password; everybody's own, and all of them for admins.
 */
@RestController
@RequestMapping(path = "/api/tokens", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "people", description = "Who may do what")
class TokenController {

	private final Tokens tokens;

	private final People people;

	private final Audit audit;

	TokenController(Tokens tokens, People people, Audit audit) {
		this.tokens = tokens;
		this.people = people;
		this.audit = audit;
	}

	@GetMapping
	@Operation(summary = "Your tokens that are valid, newest first; with of, those of somebody else, for admins")
	All all(@Parameter(description = "name of their owner, or * for everybody") @RequestParam(
			required = false) @Nullable String of, HttpServletRequest request) {
		Acting acting = Acting.in(request);
		if (of == null || of.isBlank()) {
			return new All(this.people.find(acting.name()).map(this.tokens::of).orElse(List.of()));
		}
		acting.require(Role.ADMIN, "see tokens of others");
		return new All("*".equals(of) ? this.tokens.all() : this.tokens.of(this.people.required(of)));
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "A new token for you: {name, role, days}; it is told this once",
			description = "The role is yours unless a lower one is named; days are 90, or up to 366.")
	ResponseEntity<Made> make(@RequestBody Map<String, Object> fields, Principal who, HttpServletRequest request) {
		if (who instanceof BearerTokenAuthentication) {
			throw OnRecordException.of(Reason.REFUSED, "token-needs-person",
					"A token cannot make tokens. Sign in, or use the command token make on the machine.");
		}
		Body body = Body.of(fields, "name", "role", "days");
		Person owner = this.people.required(who.getName());
		String role = body.text("role");
		Tokens.Made made = this.tokens.make(owner, body.required("name"),
				(role != null) ? Roles.of(role) : owner.role(),
				Objects.requireNonNullElse(body.number("days"), Tokens.DAYS));
		this.audit.tell(request, "token-made", facts(made.token()));
		return ResponseEntity.status(201).body(new Made(made.secret(), made.token()));
	}

	@DeleteMapping("/{id}")
	@Operation(summary = "Revokes a token, for good; admins may revoke those of others")
	ResponseEntity<Void> revoke(@PathVariable String id, HttpServletRequest request) {
		Acting acting = Acting.in(request);
		Token token = this.tokens.find(id)
			.filter((found) -> found.owner().equals(acting.name()) || acting.may(Role.ADMIN))
			.orElseThrow(() -> Tokens.unknown(id));
		this.audit.tell(request, "token-revoked", facts(this.tokens.revoke(token.id())));
		return ResponseEntity.noContent().build();
	}

	private static Map<String, String> facts(Token token) {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("token", token.id());
		facts.put("owner", token.owner());
		facts.put("role", token.role().word());
		facts.put("name", token.name());
		return facts;
	}

	/**
	 * Tokens.
	 *
	 * @param tokens newest first
	 */
	record All(List<Token> tokens) {

	}

	/**
	 * A token that was made just now.
	 *
	 * @param secret the token itself: {@code Authorization: Bearer} and this
	 * @param token what is known of it later
	 */
	record Made(String secret, Token token) {

	}

}
