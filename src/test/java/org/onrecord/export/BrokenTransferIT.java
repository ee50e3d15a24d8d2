package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.graph.OnTestServer;
import org.onrecord.graph.TestGraph;
import org.onrecord.query.HarbourTown;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a client sees of an export that fails, over the wire. */
@OnTestServer
class BrokenTransferIT {

	@LocalServerPort
	private int port;

	@BeforeEach
	void store() {
		TestGraph.inProcess().clear().writer().store(HarbourTown.readings());
	}

	@Test
	void anExportThatFailsInTheMiddleBreaksOff() {
		assertThatThrownBy(() -> get("fails-late")).isInstanceOf(IOException.class);
	}

	@Test
	void anExportThatFailsBeforeItsFirstByteIsAProblem() throws Exception {
		HttpResponse<String> answer = get("fails-early");

		assertThat(answer.statusCode()).isEqualTo(500);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
		assertThat(answer.body()).doesNotContain("begun");
	}

	@Test
	void anExportThatDoesNotFailIsWhole() throws Exception {
		assertThat(get("graphml").body()).endsWith("</graphml>\n");
	}

	private HttpResponse<String> get(String format) throws IOException, InterruptedException {
		URI address = URI.create("http://localhost:" + this.port + "/api/network?format=" + format);
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
	}

	/** Formats that fail. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Failing {

		@Bean
		NetworkFormat failsLate() {
			return new FailingFormat("fails-late", 1 << 20);
		}

		@Bean
		NetworkFormat failsEarly() {
			return new FailingFormat("fails-early", 0);
		}

	}

	/**
	 * Writes so many bytes, then fails.
	 *
	 * @param name its name
	 * @param bytes how many
	 */
	private record FailingFormat(String name, int bytes) implements NetworkFormat {

		@Override
		public String mediaType() {
			return "text/plain";
		}

		@Override
		public String ending() {
			return "txt";
		}

		@Override
		public NetworkWriter open(OutputStream out, NetworkSchema schema) throws IOException {
			out.write("begun".getBytes(java.nio.charset.StandardCharsets.UTF_8));
			return new NetworkWriter() {

				@Override
				public void node(NetworkNode node) throws IOException {
					out.write(new byte[FailingFormat.this.bytes()]);
					throw new IllegalStateException("A test fails here on purpose");
				}

				@Override
				public void edge(NetworkEdge edge) {
				}

				@Override
				public void finish() {
				}

				@Override
				public void close() throws IOException {
					out.flush();
				}

			};
		}

	}

}
