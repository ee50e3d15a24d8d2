package org.onrecord.web;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;

class HostGuardTest {

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "127.0.0.1", "127.8.8.8", "[::1]", "LOCALHOST", "notes.localhost",
			"onrecord.example" })
	void thisMachineIsAnsweredUnderItsOwnNames(String host) throws Exception {
		assertThat(letsThrough(request("GET", host), false)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.1", "0.0.0.0",
			"[::2]", "" })
	void aForeignNameIsRefusedEvenForReading(String host) throws Exception {
		assertThat(letsThrough(request("GET", host), false)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "10.0.0.1" })
	void aServerForOthersAnswersUnderEveryName(String host) throws Exception {
		assertThat(letsThrough(request("GET", host), true)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "GET, Sec-Fetch-Site, cross-site, true", "POST, Sec-Fetch-Site, same-origin, true",
			"POST, Sec-Fetch-Site, none, true", "POST, Sec-Fetch-Site, cross-site, false",
			"POST, Sec-Fetch-Site, same-site, false", "DELETE, Origin, http://evil.example, false",
			"POST, Origin, null, false", "POST, Origin, http://localhost, true",
			"POST, Origin, http://localhost:9999, false", "POST, Origin, ::, false", "POST, X-Nothing, at all, true" })
	void aPageOfAnotherSiteChangesNothing(String method, String header, String value, boolean passes) throws Exception {
		MockHttpServletRequest request = request(method, "localhost");
		request.addHeader(header, value);

		assertThat(letsThrough(request, false)).isEqualTo(passes);
	}

	private static MockHttpServletRequest request(String method, String host) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, "/api/articles");
		request.setServerName(host);
		request.addHeader("Host", host);
		return request;
	}

	private static boolean letsThrough(MockHttpServletRequest request, boolean anyHost) throws Exception {
		MockFilterChain chain = new MockFilterChain();
		HostGuard guard = new HostGuard(anyHost, Set.of("onrecord.example"),
				new ReconcileOrigins(List.of("http://127.0.0.1:[*]")),
				(refused, response, handler, problem) -> new ModelAndView());
		guard.doFilter(request, new MockHttpServletResponse(), chain);
		return chain.getRequest() != null;
	}

}
