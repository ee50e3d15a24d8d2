package org.onrecord.web;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom a page may talk to. */
class SecurityHeadersTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					bolt://graph.example.org:7000   | 'self' ws://graph.example.org:7000 wss://graph.example.org:7000
					neo4j://graph.example.org:7687  | 'self' ws://graph.example.org:7687 wss://graph.example.org:7687
					neo4j+s://graph.example.org     | 'self' ws://graph.example.org:7687 wss://graph.example.org:7687
					bolt://localhost:7687           | 'self' ws://localhost:7687 wss://localhost:7687 ws://127.0.0.1:7687 wss://127.0.0.1:7687
					bolt://[::1]:7687               | 'self' ws://[::1]:7687 wss://[::1]:7687
					""")
	void neo4jBrowserReachesTheDatabaseThatIsNamedAndNobodyElse(URI database, String hosts) throws Exception {
		assertThat(connections("/browser/", database)).isEqualTo(hosts);
	}

	@Test
	void noDatabaseIsNoAddress() throws Exception {
		assertThat(connections("/browser/", null)).isEqualTo("'self'");
	}

	@ParameterizedTest
	@CsvSource({ "/", "/actors/0123456789abc", "/swagger-ui/index.html", "/browser-guide" })
	void otherPagesTalkToTheirOwnServerAlone(String path) throws Exception {
		assertThat(connections(path, URI.create("bolt://graph.example.org:7687"))).isEqualTo("'self'");
	}

	private static String connections(String path, @Nullable URI database) throws ServletException, IOException {
		MockHttpServletResponse answer = new MockHttpServletResponse();
		new SecurityHeaders(() -> database, "https://desk.example").doFilter(new MockHttpServletRequest("GET", path),
				answer, new MockFilterChain());
		return Arrays.stream(String.valueOf(answer.getHeader("Content-Security-Policy")).split("; "))
			.filter((directive) -> directive.startsWith("connect-src "))
			.findFirst()
			.orElseThrow()
			.substring("connect-src ".length());
	}

}
