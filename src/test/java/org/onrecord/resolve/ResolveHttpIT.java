package org.onrecord.resolve;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.graph.OnTestServer;
import org.onrecord.graph.ReadingBuilder;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Reading;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@OnTestServer
class ResolveHttpIT {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@BeforeEach
	void clear() {
		TestGraph.inProcess().clear();
	}

	@Test
	void anEmptyGraphIsDoneAtOnce() throws Exception {
		JsonNode answer = JsonMapper.shared().readTree(post("").body());
		assertThat(answer.path("report").path("actors").asInt(-1)).isZero();
		assertThat(answer.path("next").isNull()).isTrue();
	}

	@Test
	void callsThatFollowEachOtherLookAtAllActorsOnce() throws Exception {
		List<Reading> readings = new ArrayList<>();
		for (int i = 0; i < 130; i++) {
			ReadingBuilder reading = ReadingBuilder.of(null, "2025-03-02", "Article " + i);
			reading.mention(ActorKind.PERSON, "M. Dorn" + i);
			reading.mention(ActorKind.PERSON, "Mike Dorn" + i);
			readings.add(reading.build());
		}
		TestGraph.inProcess().writer().store(readings);
		JsonNode first = JsonMapper.shared().readTree(post("?limit=1").body());
		assertThat(first.path("report").path("actors").asInt()).isEqualTo(100);
		JsonNode rest = JsonMapper.shared().readTree(post("?after=" + first.path("next").asString()).body());
		assertThat(rest.path("report").path("actors").asInt()).isEqualTo(160);
		assertThat(first.path("report").path("pairs").asInt() + rest.path("report").path("pairs").asInt())
			.isEqualTo(130);
		assertThat(rest.path("next").isNull()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "?limit=0, from 1 to", "?limit=many, limit", "?after=nobody, no id", "?actor=x, no parameter" })
	void whatCannotBeAskedIsRefused(String query, String why) throws Exception {
		HttpResponse<String> answer = post(query);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).contains(why);
	}

	private HttpResponse<String> post(String query) throws Exception {
		return this.client
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/api/resolve" + query))
				.POST(BodyPublishers.noBody())
				.build(), HttpResponse.BodyHandlers.ofString());
	}

}
