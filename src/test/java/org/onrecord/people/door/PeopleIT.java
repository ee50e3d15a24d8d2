package org.onrecord.people.door;

import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onrecord.knowledge.Role;
import org.onrecord.people.Links;
import org.onrecord.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@OnServerWithPeople
@ExtendWith(OutputCaptureExtension.class)
class PeopleIT {

	@Autowired
	private People people;

	@Autowired
	private Links links;

	@LocalServerPort
	private int port;

	private Caller admin;

	@BeforeEach
	void settle() {
		Town.settle(this.people, this.links, Role.ADMIN);
		this.admin = new Caller(this.port).signedInAs("admin").withSecretOfPages();
	}

	@Test
	void anAdminLetsSomebodyInWithALink(CapturedOutput output) {
		String name = "Nora " + System.nanoTime();
		HttpResponse<String> added = add(name, "editor");
		String link = (String) ((Map<?, ?>) Caller.read(added).get("link")).get("url");

		assertThat(added.statusCode()).isEqualTo(201);
		assertThat(link).startsWith("http://localhost:" + this.port + "/link/");
		assertThat(new Caller(this.port).page(link.substring(link.indexOf("/link/"))).body()).contains(name);
		assertThat(this.admin.get("/api/people").body()).contains("\"name\":\"" + name + "\",\"role\":\"editor\"",
				"\"madeBy\":\"admin\"");
		assertThat(output.getOut())
			.contains("who=admin from=127.0.0.1 act=change method=POST path=/api/people status=201 person=\"" + name
					+ "\" role=editor")
			.doesNotContain(link);
	}

	@Test
	void aNewLinkTakesThePlaceOfTheOneBefore() {
		String name = "forgetful" + System.nanoTime();
		String first = "/link/" + this.links.make(this.people.add(name, Role.VIEWER, "test"));
		HttpResponse<String> answer = this.admin.send("POST", "/api/people/" + name + "/link");

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(new Caller(this.port).get(first).statusCode()).isEqualTo(410);
	}

	@Test
	void anAdminChangesARoleAndKeepsSomebodyOut() {
		String name = "nora" + System.nanoTime();
		add(name, "viewer");

		assertThat(change(name, "{\"role\":\"analyst\"}").body()).contains("\"role\":\"analyst\"");
		assertThat(change(name, "{\"enabled\":false,\"role\":\"editor\"}").body()).contains("\"enabled\":false");
		assertThat(this.people.required(name).role()).isEqualTo(Role.EDITOR);
	}

	@Test
	void whatCannotBeIsRefusedAndNothingIsDone() {
		String name = "nora" + System.nanoTime();
		add(name, "viewer");

		assertThat(add(name.toUpperCase(java.util.Locale.ROOT), "viewer").body()).contains("/problems/name-taken");
		assertThat(add("<script>", "viewer").statusCode()).isEqualTo(400);
		assertThat(add("x" + name, "boss").statusCode()).isEqualTo(400);
		assertThat(this.people.find("x" + name)).isEmpty();
		assertThat(change(name, "{}").statusCode()).isEqualTo(400);
		assertThat(change(name, "{\"role\":1}").statusCode()).isEqualTo(400);
		assertThat(change(name, "{\"password\":\"x\"}").statusCode()).isEqualTo(400);
		assertThat(change("nobody-" + name, "{\"enabled\":false}").body()).contains("/problems/unknown-person");
	}

	@Test
	void theLastAdminCannotLeave() {
		String name = "boss" + System.nanoTime();
		Town.settle(this.people, this.links, name, Role.ADMIN);
		this.people.all()
			.stream()
			.filter((person) -> person.role() == Role.ADMIN && !person.name().equals("admin")
					&& !person.name().equals(name))
			.forEach((person) -> this.people.changeRole(person.name(), Role.VIEWER));
		this.people.changeRole("admin", Role.EDITOR);
		try {
			Caller last = new Caller(this.port).signedInAs(name).withSecretOfPages();
			assertThat(last.json("PATCH", "/api/people/" + name, "{\"role\":\"admin\",\"enabled\":false}").body())
				.contains("/problems/last-admin");
			assertThat(last.json("PATCH", "/api/people/" + name, "{\"enabled\":true,\"role\":\"viewer\"}").body())
				.contains("/problems/last-admin");
			assertThat(last.get("/api/people").statusCode()).isEqualTo(200);
		}
		finally {
			this.people.changeRole("admin", Role.ADMIN);
		}
	}

	private HttpResponse<String> add(String name, String role) {
		return this.admin.json("POST", "/api/people", "{\"name\":\"" + name + "\",\"role\":\"" + role + "\"}");
	}

	private HttpResponse<String> change(String name, String body) {
		return this.admin.json("PATCH", "/api/people/" + name, body);
	}

}
