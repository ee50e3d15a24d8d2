package org.onrecord.query.cypher;

import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Sends statements as a client does. */
final class Asked {

	private static final JsonMapper JSON = new JsonMapper();

	private Asked() {
	}

	static MvcTestResult of(MockMvcTester http, String statement) {
		return of(http, statement, Map.of());
	}

	static MvcTestResult of(MockMvcTester http, String statement, Map<String, ?> parameters) {
		return of(http, "/api/cypher", statement, parameters);
	}

	static MvcTestResult of(MockMvcTester http, String address, String statement, Map<String, ?> parameters) {
		return http.post()
			.uri(address)
			.contentType(MediaType.APPLICATION_JSON)
			.content(JSON.writeValueAsBytes(Map.of("query", statement, "parameters", parameters)))
			.exchange();
	}

}
