package org.onrecord.people.door;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.knowledge.Role;
import org.onrecord.people.Links;
import org.onrecord.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@OnServerWithPeople
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class OpenIdIT {

	private static final StubIssuer ISSUER = new StubIssuer();

	private final HttpClient browser = HttpClient.newHttpClient();

	@Autowired
	private People people;

	@Autowired
	private Links links;

	@LocalServerPort
	private int port;

	private Caller somebody;

	private String subject;

	@DynamicPropertySource
	static void issuer(DynamicPropertyRegistry settings) {
		String client = "spring.security.oauth2.client.";
		settings.add(client + "provider.desk.issuer-uri", ISSUER::address);
		settings.add(client + "registration.desk.client-id", () -> StubIssuer.CLIENT);
		settings.add(client + "registration.desk.client-secret", () -> StubIssuer.SECRET);
		settings.add(client + "registration.desk.client-name", () -> "the news desk");
		settings.add(client + "registration.desk.scope", () -> "openid,profile");
		settings.add("onrecord.openid.claim", () -> "realm.groups");
		settings.add("onrecord.openid.admin", () -> "chiefs");
		settings.add("onrecord.openid.analyst", () -> "reporters,fact checkers");
	}

	@BeforeEach
	void settle() {
		this.somebody = new Caller(this.port);
		this.subject = "subject-" + System.nanoTime();
	}

	@Test
	void theRoleIsWhatTheClaimSaysAndThePageThatWasAskedForComes(CapturedOutput output) {
		assertThat(this.somebody.page("/?about=Mara").statusCode()).isEqualTo(302);
		assertThat(this.somebody.page("/sign-in").body()).contains("Sign in with the news desk",
				"/oauth2/authorization/desk");

		assertThat(signIn("Jon Brook" + this.subject, "fact checkers")).endsWith("/?about=Mara");

		assertThat(Caller.read(this.somebody.get("/api/me"))).containsEntry("role", "analyst")
			.containsEntry("name", "Jon Brook" + this.subject)
			.containsEntry("by", "session");
		assertThat(this.people.required("Jon Brook" + this.subject).signsIn()).isEqualTo("openid");
		assertThat(output.getOut()).contains("act=sign-in outcome=openid");
	}

	@Test
	void theHighestRoleCountsAndChangesWithTheClaimAtTheNextSignIn() {
		signIn("nora" + this.subject, "reporters", "chiefs");
		assertThat(this.somebody.get("/api/people").statusCode()).isEqualTo(200);

		Caller again = new Caller(this.port);
		signIn(again, told("nora" + this.subject, "reporters"));

		assertThat(again.get("/api/people").statusCode()).isEqualTo(403);
		assertThat(this.somebody.get("/api/people").statusCode()).isEqualTo(401);
	}

	@Test
	void whoGetsNoRoleStaysOut() {
		assertThat(signIn("tomas", "cooks")).isEqualTo("/sign-in?no-role");
		assertThat(this.somebody.get("/api/me").statusCode()).isEqualTo(401);
		assertThat(this.somebody.page("/sign-in?no-role").body()).contains("were given no role here");
		assertThat(this.people.find("tomas")).isEmpty();
	}

	@Test
	void nobodyTakesTheAccountOfSomebodyElseByHavingTheSameName() {
		Town.settle(this.people, this.links, "boss" + this.subject, Role.ADMIN);

		assertThat(signIn("Boss" + this.subject, "reporters")).isEqualTo("/sign-in?name-taken");
		assertThat(this.people.required("boss" + this.subject).signsIn()).isEqualTo("password");
	}

	@Test
	void whoIsKeptOutStaysOut(CapturedOutput output) {
		signIn("leaver" + this.subject, "reporters");
		this.people.enable("leaver" + this.subject, false);

		assertThat(this.somebody.get("/api/me").statusCode()).isEqualTo(401);
		assertThat(signIn("leaver" + this.subject, "reporters")).isEqualTo("/sign-in?kept-out");
		assertThat(output.getOut()).contains("act=sign-in outcome=openid-failed");
	}

	@Test
	void theNameIsTheirMailAddressOrNumberWhereTheyHaveNoOther() {
		signIn(this.somebody, Map.of("sub", this.subject, "realm", Map.of("groups", List.of("chiefs"))));

		assertThat(Caller.read(this.somebody.get("/api/me"))).containsEntry("name", this.subject);
	}

	@ParameterizedTest
	@CsvSource({ "aud, another-client", "iss, http://127.0.0.1:1", "nonce, another" })
	void whatWasNotToldToThisServerDoesNotCount(String claim, String value) {
		Map<String, Object> claims = new java.util.HashMap<>(told("mara", "chiefs"));
		claims.put(claim, value);

		assertThat(signIn(this.somebody, claims)).isEqualTo("/sign-in?elsewhere");
		assertThat(this.somebody.get("/api/me").statusCode()).isEqualTo(401);
	}

	@Test
	void whatTheIssuerDidNotSignDoesNotCount() {
		ISSUER.forges(told("mara", "chiefs"));

		assertThat(follow(this.somebody)).isEqualTo("/sign-in?elsewhere");
		assertThat(this.somebody.get("/api/me").statusCode()).isEqualTo(401);
	}

	@Test
	void aSignInThatSomebodyElseBeganDoesNotCount() {
		ISSUER.tells(told("mara", "chiefs"));
		String back = atIssuer(new Caller(this.port));

		assertThat(location(this.somebody.page(back))).isEqualTo("/sign-in?elsewhere");
		assertThat(this.somebody.get("/api/me").statusCode()).isEqualTo(401);
	}

	private String signIn(String name, String... groups) {
		return signIn(this.somebody, told(name, groups));
	}

	private String signIn(Caller who, Map<String, Object> claims) {
		ISSUER.tells(claims);
		return follow(who);
	}

	private String follow(Caller who) {
		return location(who.page(atIssuer(who)));
	}

	private Map<String, Object> told(String name, String... groups) {
		return Map.of("sub", this.subject, "preferred_username", name, "realm", Map.of("groups", List.of(groups)));
	}

	/** Where the issuer sends the browser back to. */
	private String atIssuer(Caller who) {
		String issuer = location(who.page("/oauth2/authorization/desk"));
		assertThat(issuer).startsWith(ISSUER.address() + "/authorize?");
		try {
			HttpResponse<Void> answer = this.browser.send(HttpRequest.newBuilder(URI.create(issuer)).build(),
					HttpResponse.BodyHandlers.discarding());
			return location(answer).substring(("http://localhost:" + this.port).length());
		}
		catch (java.io.IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String location(HttpResponse<?> answer) {
		return answer.headers().firstValue("Location").orElse("none: " + answer.statusCode() + " " + answer.body());
	}

}
