package org.onrecord.people.door;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.knowledge.Role;
import org.onrecord.people.Links;
import org.onrecord.people.People;
import org.onrecord.people.Person;
import org.onrecord.people.Roles;
import org.onrecord.web.Acting;
import org.onrecord.web.Audit;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who may come in, for admins. */
@RestController
@RequestMapping(path = "/api/people", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "people", description = "Who may do what")
class PeopleController {

	private final People people;

	private final Links links;

	PeopleController(People people, Links links) {
		this.people = people;
		this.links = links;
	}

	@GetMapping
	@Operation(summary = "Everybody who may come in, by name")
	Everybody all() {
		return new Everybody(this.people.all().stream().map(Shown::of).toList());
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Lets somebody in: {name, role}; the answer has the link with which they set a password")
	ResponseEntity<Added> add(@RequestBody Map<String, Object> fields, HttpServletRequest request) {
		Body body = Body.of(fields, "name", "role");
		Role role = Roles.of(body.required("role"));
		Person person = this.people.add(body.required("name"), role, Acting.in(request).name());
		Audit.note(request, "person", person.name());
		Audit.note(request, "role", role.word());
		return ResponseEntity.status(201).body(new Added(Shown.of(person), newLink(person)));
	}

	@PatchMapping(path = "/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(
			summary = "Gives somebody another role or keeps them out: {role} or {enabled} or both; their sessions end")
	Shown change(@PathVariable String name, @RequestBody Map<String, Object> fields, HttpServletRequest request) {
		Body body = Body.of(fields, "role", "enabled");
		String word = body.text("role");
		Role role = (word != null) ? Roles.of(word) : null;
		Boolean enabled = body.truth("enabled");
		if (role == null && enabled == null) {
			throw OnRecordException.invalid("role", "Say what is to change: role, enabled or both.");
		}
		if (role != null) {
			refuseIfElsewhere(this.people.required(name));
			Audit.note(request, "role", role.word());
		}
		if (enabled != null) {
			Audit.note(request, "enabled", enabled.toString());
		}
		return Shown.of(this.people.change(name, role, enabled));
	}

	@PostMapping("/{name}/link")
	@Operation(summary = "A new one-time link with which somebody sets a password; an earlier one is worthless then")
	Link link(@PathVariable String name) {
		return newLink(this.people.required(name));
	}

	private Link newLink(Person person) {
		URI address = ServletUriComponentsBuilder.fromCurrentContextPath()
			.path(Links.PATH + this.links.make(person))
			.build()
			.toUri();
		return new Link(address, Instant.now().plus(Links.LIFE));
	}

	private static void refuseIfElsewhere(Person person) {
		if ("openid".equals(person.signsIn())) {
			throw OnRecordException.of(Reason.CONFLICT, "signs-in-elsewhere", "\"" + person.name()
					+ "\" signs in by OpenID Connect, where the role is told at each sign-in. Change it there.");
		}
	}

	/**
	 * Everybody.
	 *
	 * @param people by name
	 */
	record Everybody(List<Shown> people) {

	}

	/**
	 * Somebody, as admins see them.
	 *
	 * @param name by which they sign in
	 * @param role what they may do
	 * @param enabled whether they may come in now
	 * @param signsIn {@code link} until a password is set, {@code password} or
	 * {@code openid}
	 * @param madeAt since when they are known
	 * @param madeBy who let them in
	 * @param seenAt their last sign-in
	 */
	record Shown(String name, Role role, boolean enabled, String signsIn, Instant madeAt, String madeBy,
			@Nullable Instant seenAt) {

		static Shown of(Person person) {
			return new Shown(person.name(), person.role(), person.enabled(), person.signsIn(), person.madeAt(),
					person.madeBy(), person.seenAt());
		}

	}

	/**
	 * Somebody who was let in just now.
	 *
	 * @param person who
	 * @param link how they set a password
	 */
	record Added(Shown person, Link link) {

	}

	/**
	 * A one-time link.
	 *
	 * @param url where it leads
	 * @param until how long it can be used
	 */
	record Link(URI url, Instant until) {

	}

}
