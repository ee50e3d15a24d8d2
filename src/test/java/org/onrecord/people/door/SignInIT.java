package org.onrecord.people.door;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.Role;
import org.onrecord.people.Links;
import org.onrecord.people.People;
import org.onrecord.query.HarbourTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@OnServerWithPeople
@ExtendWith(OutputCaptureExtension.class)
class SignInIT {

	@Autowired
	private People people;

	@Autowired
	private Links links;

	@LocalServerPort
	private int port;

	private Caller somebody;

	@BeforeEach
	void settle() {
		Town.settle(this.people, this.links, Role.VIEWER);
		Town.settle(this.people, this.links, Role.ADMIN);
		this.somebody = new Caller(this.port);
	}

	@Test
	void thePageThatWasAskedForComesAfterTheSignIn() {
		assertThat(redirect(this.somebody.page("/?about=Mara%20Lindqvist"))).isEqualTo("/sign-in");

		HttpResponse<String> answer = this.somebody.signIn("viewer", Town.PASSWORD);

		assertThat(redirect(answer)).endsWith("/?about=Mara%20Lindqvist");
		assertThat(this.somebody.page("/").body()).contains("viewer, viewer", "Sign out");
		assertThat(redirect(this.somebody.page("/sign-in"))).isEqualTo("/");
	}

	@Test
	void onlyWhoeverMayOpenNeo4jBrowserIsLedThere() {
		TestGraph.inProcess().clear().writer().store(HarbourTown.readings());
		Caller admin = new Caller(this.port).signedInAs("admin");
		Caller viewer = this.somebody.signedInAs("viewer");

		for (String page : List.of("/?about=Mara%20Lindqvist", "/articles/" + HarbourTown.QUARREL.id())) {
			assertThat(admin.page(page).body()).contains("as JSON", "in Neo4j Browser");
			assertThat(viewer.page(page).body()).contains("as JSON").doesNotContain("Neo4j Browser");
		}
	}

	@Test
	void theSessionGetsAnotherNumberAtTheSignInAndItsCookieIsKeptFromScriptsAndOtherSites() {
		HttpResponse<String> page = this.somebody.page("/sign-in");
		String before = this.somebody.session();
		this.somebody.signedInAs("viewer");

		assertThat(page.headers().firstValue("Set-Cookie"))
			.hasValueSatisfying((cookie) -> assertThat(cookie).contains("; HttpOnly", "; SameSite=Lax", "; Path=/"));
		assertThat(before).isNotEmpty();
		assertThat(this.somebody.session()).isNotEmpty().isNotEqualTo(before);
		assertThat(page.headers().firstValue("Cache-Control"))
			.hasValueSatisfying((cache) -> assertThat(cache).contains("no-store"));
	}

	@Test
	void aWrongPasswordAndANameThatNobodyHasAreToldAlikeAndTheNameIsNotWritten(CapturedOutput output) {
		HttpResponse<String> wrong = this.somebody.signIn("viewer", "not the password");
		HttpResponse<String> unknown = new Caller(this.port).signIn("my secret in the wrong field", "x");

		assertThat(redirect(wrong)).isEqualTo("/sign-in?failed").isEqualTo(redirect(unknown));
		assertThat(this.somebody.get("/api/me").statusCode()).isEqualTo(401);
		assertThat(output.getOut())
			.contains("who=viewer from=127.0.0.1 act=sign-in outcome=failed",
					"who=unknown from=127.0.0.1 act=sign-in outcome=failed")
			.doesNotContain("wrong field", "not the password");
	}

	@Test
	void whoTriesTooOftenWaits(CapturedOutput output) {
		String name = "guessed " + System.nanoTime();
		Town.settle(this.people, this.links, name, Role.VIEWER);
		for (int i = 0; i < 5; i++) {
			assertThat(this.somebody.signIn(name, "guess number " + i).statusCode()).isEqualTo(302);
		}
		HttpResponse<String> answer = this.somebody.signIn(name, Town.PASSWORD);

		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(answer.headers().firstValue("Retry-After").map(Long::valueOf))
			.hasValueSatisfying((seconds) -> assertThat(seconds).isBetween(1L, 61L));
		assertThat(answer.body()).contains("Too many tries to sign in");
		assertThat(output.getOut()).contains("act=sign-in outcome=throttled");
	}

	@Test
	void whoSignsOutIsOut(CapturedOutput output) {
		this.somebody.signedInAs("viewer");
		String session = this.somebody.session();
		HttpResponse<String> out = this.somebody.withSecretOfPages().send("POST", "/sign-out");

		assertThat(redirect(out)).isEqualTo("/sign-in?out");
		assertThat(this.somebody.get("/api/me").statusCode()).isEqualTo(401);
		assertThat(new Caller(this.port).with("Cookie", "onrecord=" + session).get("/api/me").statusCode())
			.isEqualTo(401);
		assertThat(output.getOut()).contains("who=viewer from=127.0.0.1 act=sign-out");
	}

	@Test
	void aSessionAloneChangesNothing() {
		Caller admin = new Caller(this.port).signedInAs("admin");
		HttpResponse<String> without = admin.json("POST", "/api/people", "{\"name\":\"x\",\"role\":\"viewer\"}");
		HttpResponse<String> wrong = admin.with("X-CSRF-TOKEN", "made-up")
			.json("POST", "/api/people", "{\"name\":\"x\",\"role\":\"viewer\"}");

		assertThat(without.statusCode()).isEqualTo(403);
		assertThat(without.body()).contains("/problems/stale-form");
		assertThat(wrong.statusCode()).isEqualTo(403);
		assertThat(this.people.find("x")).isEmpty();
	}

	@Test
	void aPageOfAnotherSiteChangesNothingEvenWithTheSecret() {
		Caller admin = new Caller(this.port).signedInAs("admin")
			.withSecretOfPages()
			.with("Sec-Fetch-Site", "cross-site");

		assertThat(admin.json("POST", "/api/people", "{\"name\":\"x\",\"role\":\"viewer\"}").body())
			.contains("/problems/cross-site");
	}

	@Test
	void aPageToSignInThatWasOpenForTooLongIsShownAnew() {
		this.somebody.page("/sign-in");

		HttpResponse<String> answer = this.somebody.send("POST", "/sign-in?name=viewer&password=x");

		assertThat(redirect(answer)).isEqualTo("/sign-in?again");
	}

	@Test
	void whoIsKeptOutIsOutAtOnceAndCannotSignIn() {
		String name = "leaver " + System.nanoTime();
		Town.settle(this.people, this.links, name, Role.EDITOR);
		this.somebody.signedInAs(name);
		assertThat(this.somebody.get("/api/me").statusCode()).isEqualTo(200);

		this.people.enable(name, false);

		assertThat(this.somebody.get("/api/me").statusCode()).isEqualTo(401);
		assertThat(redirect(this.somebody.signIn(name, Town.PASSWORD))).isEqualTo("/sign-in?failed");
	}

	@Test
	void anotherRoleCountsFromTheNextSignIn() {
		String name = "climber " + System.nanoTime();
		Town.settle(this.people, this.links, name, Role.ADMIN);
		this.somebody.signedInAs(name);
		assertThat(this.somebody.get("/api/people").statusCode()).isEqualTo(200);

		this.people.changeRole(name, Role.VIEWER);

		assertThat(this.somebody.get("/api/people").statusCode()).isEqualTo(401);
		assertThat(this.somebody.signedInAs(name).get("/api/people").statusCode()).isEqualTo(403);
	}

	@Test
	void anInvitedPersonSetsAPasswordOnceAndComesIn(CapturedOutput output) {
		String name = "guest " + System.nanoTime();
		String link = Links.PATH + this.links.make(this.people.add(name, Role.ANALYST, "test"));
		assertThat(this.somebody.page(link).body()).contains("analyst", name);

		assertThat(this.somebody.form(link, passwords("too short", "too short")).body())
			.contains("it has fewer than 12 characters");
		assertThat(this.somebody.form(link, passwords(Town.PASSWORD, Town.PASSWORD + "!")).body())
			.contains("The two passwords are not the same.");
		assertThat(redirect(this.somebody.form(link, passwords(Town.PASSWORD, Town.PASSWORD))))
			.isEqualTo("/sign-in?ready");
		assertThat(this.somebody.page(link).statusCode()).isEqualTo(410);
		assertThat(this.somebody.signedInAs(name).get("/api/me").body()).contains("\"role\":\"analyst\"");
		assertThat(output.getOut()).contains("act=password outcome=set").doesNotContain(Town.PASSWORD);
	}

	@Test
	void theScriptOfThePagesIsSentToSignInRatherThanShownIt() {
		HttpResponse<String> answer = this.somebody.with("HX-Request", "true").get("/names?q=a");

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("HX-Redirect")).contains("/sign-in");
	}

	@Test
	void anExportLeavesALine(CapturedOutput output) {
		this.somebody.signedInAs("viewer").get("/api/network?format=gexf");

		assertThat(output.getOut()).contains(
				"who=viewer from=127.0.0.1 act=export method=GET path=/api/network query=\"format=gexf\" status=200");
		assertThat(new Caller(this.port).signedInAs("admin").get("/api/audit?act=export&who=viewer&limit=1").body())
			.contains("\"act\":\"export\"", "path=/api/network");
	}

	private static Map<String, String> passwords(String one, String other) {
		return Map.of("name", "ignored", "password", one, "again", other);
	}

	private static String redirect(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("none: " + answer.statusCode());
	}

}
