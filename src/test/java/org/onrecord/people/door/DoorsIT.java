package org.onrecord.people.door;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onrecord.knowledge.Role;
import org.onrecord.people.Links;
import org.onrecord.people.People;
import org.onrecord.people.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address of the program, as Spring knows them, called by nobody and by people of
 * each role. An address that is not in the table here fails, and so does a line to which
 * there is no address.
 */
@OnServerWithPeople
class DoorsIT {

	/** Method, address, and the least role that gets in: each once, in whatever order. */
	private static final String TABLE = """
			GET    /                              viewer
			GET    /names                         viewer
			GET    /articles/{id}                 viewer
			GET    /actors/{nameOrId}             viewer
			GET    /problems                      everybody
			GET    /problems/{name}               everybody
			GET    /error                         everybody
			GET    /sign-in                       everybody
			GET    /link/{secret}                 everybody
			POST   /link/{secret}                 everybody
			GET    /actuator                      viewer
			GET    /actuator/health               everybody
			GET    /actuator/health/**            everybody
			GET    /swagger-ui.html               viewer
			GET    /v3/api-docs                   viewer
			GET    /v3/api-docs.yaml              viewer
			GET    /v3/api-docs/swagger-config    viewer
			GET    /browser/index.html            admin
			GET    /browser-guide                 admin
			GET    /browser-guide/                admin
			GET    /browser-guide/onrecord.html   admin
			GET    /browser-guide/start.js        admin
			GET    /browser-guide/onrecord.grass  admin
			GET    /browser-guide/saved-queries.zip  admin
			GET    /api/about                     viewer
			GET    /api/about/quality             viewer
			GET    /api/actors                    viewer
			GET    /api/actors/{id}               viewer
			GET    /api/articles                  viewer
			GET    /api/articles/{id}             viewer
			POST   /api/articles                  analyst
			GET    /api/ask                       viewer
			GET    /api/audit                     admin
			GET    /api/claims                    viewer
			GET    /api/claims/{id}               viewer
			POST   /api/cypher                    admin
			GET    /api/decisions                 viewer
			GET    /api/decisions/{id}            viewer
			POST   /api/decisions                 analyst
			POST   /api/decisions/{id}/undo       analyst
			GET    /api/collections               viewer
			POST   /api/collections               analyst
			GET    /api/collections/{id}          viewer
			PATCH  /api/collections/{id}          analyst
			DELETE /api/collections/{id}          analyst
			PUT    /api/collections/{id}/articles/{article}     analyst
			DELETE /api/collections/{id}/articles/{article}     analyst
			POST   /api/collections/{id}/articles  analyst
			DELETE /api/collections/{id}/articles  analyst
			POST   /api/collections/{id}/claims   analyst
			DELETE /api/collections/{id}/claims   analyst
			GET    /api/actors/{id}/identifiers   viewer
			PUT    /api/actors/{id}/identifiers   analyst
			DELETE /api/actors/{id}/identifiers   analyst
			POST   /api/identifiers               analyst
			GET    /api/reconcile                 viewer
			POST   /api/reconcile                 viewer
			GET    /api/reconcile/extend/propose  viewer
			GET    /api/reconcile/preview         viewer
			GET    /api/reconcile/suggest/entity  viewer
			GET    /api/reconcile/suggest/type    viewer
			GET    /api/reconcile/suggest/property  viewer
			POST   /api/reextract                 editor
			POST   /api/resolve                   editor
			GET    /api/me                        viewer
			GET    /api/network                   viewer
			GET    /api/paths                     viewer
			GET    /api/people                    admin
			POST   /api/people                    admin
			PATCH  /api/people/{name}             admin
			POST   /api/people/{name}/link        admin
			GET    /api/queries                   viewer
			GET    /api/queries/{name}            viewer
			GET    /api/relations                 viewer
			GET    /api/review                    viewer
			GET    /api/review/pairs              viewer
			POST   /api/review                    analyst
			GET    /api/review/precision          viewer
			GET    /api/review/progress           viewer
			GET    /api/tokens                    viewer
			POST   /api/tokens                    viewer
			DELETE /api/tokens/{id}               viewer
			""";

	private final Map<Role, Caller> people = new EnumMap<>(Role.class);

	@Autowired
	private List<RequestMappingInfoHandlerMapping> mappings;

	@Autowired
	private People known;

	@Autowired
	private Links links;

	@LocalServerPort
	private int port;

	@BeforeEach
	void settle() {
		for (Role role : Role.values()) {
			Town.settle(this.known, this.links, role);
		}
	}

	@Test
	void everyAddressOfTheProgramIsInTheTable() {
		assertThat(addresses()).containsExactlyInAnyOrderElementsOf(
				lines().map((line) -> line.method() + " " + line.address()).collect(Collectors.toSet()));
	}

	@TestFactory
	Stream<DynamicTest> nobodyGetsInWhereSomebodyIsNeeded() {
		return lines().map((line) -> DynamicTest.dynamicTest(line.toString(), () -> {
			HttpResponse<String> answer = new Caller(this.port).send(line.method(), line.place());
			if (line.isForEverybody()) {
				assertThat(answer.statusCode()).as(answer.body()).isNotIn(401, 302);
				assertThat(answer.body()).doesNotContain("\"type\":\"/problems/role-needed\"");
			}
			else {
				assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
				assertThat(answer.headers().firstValue("WWW-Authenticate"))
					.hasValueSatisfying((value) -> assertThat(value).startsWith("Bearer realm=\"OnRecord\""));
				assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
			}
		}));
	}

	@TestFactory
	Stream<DynamicTest> somebodyAtABrowserIsSentToSignIn() {
		return lines().filter((line) -> line.method().equals("GET") && !line.isForEverybody() && !line.isForPrograms())
			.map((line) -> DynamicTest.dynamicTest(line.toString(), () -> {
				HttpResponse<String> answer = new Caller(this.port).page(line.place());
				assertThat(answer.statusCode()).isEqualTo(302);
				assertThat(answer.headers().firstValue("Location")).contains("/sign-in");
			}));
	}

	@TestFactory
	Stream<DynamicTest> eachRoleGetsInWhereItMayAndNowhereElse() {
		return lines().flatMap((line) -> Arrays.stream(Role.values())
			.map((role) -> DynamicTest.dynamicTest(role.word() + ": " + line, () -> {
				HttpResponse<String> answer = caller(role).send(line.method(), line.place());
				if (line.isForEverybody() || role.includes(line.role())) {
					assertThat(answer.statusCode()).as(answer.body()).isNotIn(401, 403, 405);
					assertThat(line.knowsNoNames() || !answer.body().contains("\"type\":\"/problems/not-found\""))
						.as(answer.body())
						.isTrue();
				}
				else {
					assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
					assertThat(Caller.read(answer)).containsEntry("type", "/problems/role-needed")
						.containsEntry("role", line.least());
				}
			})));
	}

	@Test
	void filesOfThePagesAreOpenAndThoseOfOthersAreNot() {
		assertThat(new Caller(this.port).get("/style.css").statusCode()).isEqualTo(200);
		assertThat(new Caller(this.port).get("/webjars/htmx.org/dist/htmx.min.js").statusCode()).isEqualTo(200);
		assertThat(new Caller(this.port).get("/browser/manifest.json").statusCode()).isEqualTo(401);
		assertThat(new Caller(this.port).get("/swagger-ui/index.html").statusCode()).isEqualTo(401);
		assertThat(caller(Role.EDITOR).get("/browser/").statusCode()).isEqualTo(403);
		assertThat(caller(Role.ADMIN).get("/browser/").statusCode()).isEqualTo(200);
	}

	@Test
	void whatIsInNoTableIsClosed() {
		assertThat(new Caller(this.port).get("/api/nowhere").statusCode()).isEqualTo(401);
		assertThat(caller(Role.ADMIN).get("/api/nowhere").statusCode()).isEqualTo(404);
		assertThat(caller(Role.ADMIN).send("DELETE", "/api/claims").statusCode()).isEqualTo(405);
		assertThat(caller(Role.VIEWER).get("/api/claims;x=1/../cypher").statusCode()).isIn(400, 404);
	}

	private Caller caller(Role role) {
		return this.people.computeIfAbsent(role,
				(one) -> new Caller(this.port).signedInAs(one.word()).withSecretOfPages());
	}

	private Set<String> addresses() {
		Set<String> addresses = new TreeSet<>();
		this.mappings.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.forEach((address) -> methods(address)
				.forEach((method) -> address.getPatternValues().forEach((path) -> addresses.add(method + " " + path))));
		return addresses;
	}

	private static Set<String> methods(RequestMappingInfo address) {
		Set<RequestMethod> methods = address.getMethodsCondition().getMethods();
		return methods.isEmpty() ? Set.of("GET") : methods.stream().map(Enum::name).collect(Collectors.toSet());
	}

	private static Stream<Line> lines() {
		return TABLE.lines().map((line) -> line.split(" +")).map((words) -> new Line(words[0], words[1], words[2]));
	}

	private record Line(String method, String address, String least) {

		boolean isForEverybody() {
			return this.least.equals("everybody");
		}

		Role role() {
			return Roles.of(this.least);
		}

		boolean isForPrograms() {
			return Stream.of("/api/", "/v3/", "/actuator").anyMatch(this.address::startsWith);
		}

		/** Whether what is asked for here is told as not being there at all. */
		boolean knowsNoNames() {
			return this.address.equals("/error") || this.address.equals("/problems/{name}");
		}

		String place() {
			return this.address.replaceAll("\\{\\w+}", "none").replace("/**", "/liveness");
		}

	}

}
