package org.onrecord.query;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@OnTestGraph
class WebIT {

	@Autowired
	private MockMvcTester http;

	@Test
	void aForeignHostNameIsAProblem() {
		assertThat(this.http.get().uri("http://evil.example/api/about")).hasStatus(403)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyText()
			.contains("/problems/foreign-host");
	}

	@Test
	void aPageOfAnotherSiteMayNotSendAnything() {
		assertThat(this.http.post().uri("/api/articles").header("Sec-Fetch-Site", "cross-site")).hasStatus(403)
			.bodyText()
			.contains("/problems/cross-site");
	}

	@Test
	void everyAnswerTellsBrowsersToRunNothingForeign() {
		assertThat(this.http.get().uri("/api/about")).headers()
			.hasValue("X-Content-Type-Options", "nosniff")
			.hasValue("Referrer-Policy", "no-referrer")
			.hasHeaderSatisfying("Content-Security-Policy",
					(policy) -> assertThat(policy.get(0)).contains("script-src 'self'", "frame-ancestors 'none'")
						.doesNotContain("unsafe"));
	}

	@Test
	void neo4jBrowserReachesTheDatabaseAndNobodyElse() {
		assertThat(this.http.get().uri("/browser")).hasStatus3xxRedirection().hasRedirectedUrl("/browser/");
		assertThat(this.http.get().uri("/browser/?cmd=edit&arg=RETURN%201")).hasStatusOk()
			.hasForwardedUrl("/browser/index.html");
		assertThat(this.http.get().uri("/browser/index.html")).hasStatusOk()
			.headers()
			.hasHeaderSatisfying("Content-Security-Policy",
					(policy) -> assertThat(policy.get(0))
						.containsPattern("connect-src 'self' ws://\\S+:\\d+ wss://\\S+:\\d+ [^;]*;")
						.doesNotContain("*", "googleapis"));
	}

}
