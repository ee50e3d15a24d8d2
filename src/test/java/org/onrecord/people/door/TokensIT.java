package org.onrecord.people.door;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onrecord.knowledge.Role;
import org.onrecord.people.Links;
import org.onrecord.people.People;
import org.onrecord.people.Person;
import org.onrecord.people.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@OnServerWithPeople
@ExtendWith(OutputCaptureExtension.class)
class TokensIT {

	@Autowired
	private People people;

	@Autowired
	private Links links;

	@Autowired
	private Tokens tokens;

	@LocalServerPort
	private int port;

	private Person editor;

	private Caller signedIn;

	@BeforeEach
	void settle() {
		this.editor = Town.settle(this.people, this.links, Role.EDITOR);
		Town.settle(this.people, this.links, Role.ADMIN);
		this.signedIn = new Caller(this.port).signedInAs("editor").withSecretOfPages();
	}

	@Test
	void aTokenIsToldOnceAndLetsAProgramIn(CapturedOutput output) {
		HttpResponse<String> made = this.signedIn.json("POST", "/api/tokens",
				"{\"name\":\"nightly import\",\"role\":\"analyst\",\"days\":7}");
		assertThat(made.statusCode()).isEqualTo(201);
		String secret = (String) Caller.read(made).get("secret");

		HttpResponse<String> me = new Caller(this.port).withToken(secret).get("/api/me");

		assertThat(Caller.read(me)).containsEntry("name", "editor")
			.containsEntry("role", "analyst")
			.containsEntry("by", "token")
			.containsEntry("csrf", null);
		assertThat(me.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(this.signedIn.get("/api/tokens").body()).contains("nightly import").doesNotContain(secret);
		assertThat(output.getOut()).contains("who=editor from=127.0.0.1 act=token-made token=").doesNotContain(secret);
	}

	@Test
	void aTokenChangesThingsWithoutTheSecretOfPagesAsFarAsItsRoleGoes() {
		String viewer = this.tokens.make(this.editor, "reader", Role.VIEWER, 1).secret();
		String analyst = this.tokens.make(this.editor, "feeder", Role.ANALYST, 1).secret();

		assertThat(article(new Caller(this.port).withToken(analyst)).statusCode()).isEqualTo(422);
		HttpResponse<String> refused = article(new Caller(this.port).withToken(viewer));
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(Caller.read(refused)).containsEntry("type", "/problems/role-needed")
			.containsEntry("role", "analyst");
	}

	@Test
	void aTokenThatIsNoneIsRefusedAlsoWhereASessionWouldDo() {
		for (String token : List.of("onr_made-up", "x", "a.b.c")) {
			HttpResponse<String> answer = new Caller(this.port).signedInAs("editor")
				.withToken(token)
				.get("/api/claims");
			assertThat(answer.statusCode()).isEqualTo(401);
			assertThat(answer.body()).contains("/problems/bad-token").doesNotContain(token + "\"");
			assertThat(answer.headers().firstValue("WWW-Authenticate"))
				.hasValueSatisfying((value) -> assertThat(value).contains("error=\"invalid_token\""));
		}
	}

	@Test
	void aTokenInTheAddressDoesNotCount() {
		String token = this.tokens.make(this.editor, "reader", Role.VIEWER, 1).secret();

		assertThat(new Caller(this.port).get("/api/me?access_token=" + token).statusCode()).isEqualTo(401);
	}

	@Test
	void aTokenMakesNoTokens() {
		String token = this.tokens.make(this.editor, "script", Role.EDITOR, 1).secret();
		HttpResponse<String> answer = new Caller(this.port).withToken(token)
			.json("POST", "/api/tokens", "{\"name\":\"another\"}");

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("/problems/token-needs-person");
	}

	@Test
	void whatCannotBeIsRefused() {
		Map.of("{\"name\":\"a\",\"role\":\"admin\"}", 403, "{\"name\":\"a\",\"role\":\"king\"}", 400,
				"{\"name\":\"a\",\"days\":1000}", 400, "{\"name\":\"a\",\"days\":\"7\"}", 400, "{\"name\":\"\"}", 400,
				"{}", 400, "{\"name\":\"a\",\"rol\":\"viewer\"}", 400, "[]", 400, "{", 400)
			.forEach((body, status) -> assertThat(this.signedIn.json("POST", "/api/tokens", body).statusCode()).as(body)
				.isEqualTo(status));
	}

	@Test
	void aRevokedTokenIsRefusedAtOnce(CapturedOutput output) {
		Tokens.Made made = this.tokens.make(this.editor, "script", Role.EDITOR, 1);
		Caller program = new Caller(this.port).withToken(made.secret());
		assertThat(program.get("/api/me").statusCode()).isEqualTo(200);

		assertThat(this.signedIn.send("DELETE", "/api/tokens/" + made.token().id()).statusCode()).isEqualTo(204);

		assertThat(program.get("/api/me").statusCode()).isEqualTo(401);
		assertThat(this.signedIn.send("DELETE", "/api/tokens/" + made.token().id()).statusCode()).isEqualTo(404);
		assertThat(output.getOut()).contains("act=token-revoked token=" + made.token().id());
	}

	@Test
	void tokensOfOthersAreForAdmins() {
		Person admin = this.people.required("admin");
		Tokens.Made made = this.tokens.make(admin, "backup", Role.ADMIN, 1);
		Caller boss = new Caller(this.port).signedInAs("admin").withSecretOfPages();
		Tokens.Made mine = this.tokens.make(this.editor, "mine", Role.EDITOR, 1);

		assertThat(this.signedIn.get("/api/tokens?of=admin").statusCode()).isEqualTo(403);
		assertThat(this.signedIn.send("DELETE", "/api/tokens/" + made.token().id()).statusCode()).isEqualTo(404);
		assertThat(this.tokens.shown(made.secret())).isPresent();
		assertThat(boss.get("/api/tokens?of=editor").body()).contains(mine.token().id()).doesNotContain("backup");
		assertThat(boss.get("/api/tokens?of=*").body()).contains("backup", "mine");
		assertThat(boss.send("DELETE", "/api/tokens/" + mine.token().id()).statusCode()).isEqualTo(204);
	}

	private static HttpResponse<String> article(Caller caller) {
		return caller.json("POST", "/api/articles", "{\"title\":\"no text\"}");
	}

}
