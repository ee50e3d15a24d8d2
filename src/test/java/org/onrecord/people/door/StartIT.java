package org.onrecord.people.door;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.OnRecord;
import org.onrecord.graph.TestGraph;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StartIT {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "" })
	void aServerForOthersDoesNotStartWithoutSignIn(String address) {
		assertThatThrownBy(() -> start("none", address)).rootCause()
			.hasMessageContaining("ONRECORD_AUTH=none lets everybody do everything")
			.hasMessageContaining("ONRECORD_AUTH=local");
	}

	@Test
	void aServerForThisMachineStartsWithoutSignInAndItsUserIsCalledLocal() {
		try (ConfigurableApplicationContext program = start("none", "127.0.0.1")) {
			int port = Integer.parseInt(program.getEnvironment().getRequiredProperty("local.server.port"));

			assertThat(Caller.read(new Caller(port).get("/api/me"))).containsEntry("name", "local")
				.containsEntry("role", "admin")
				.containsEntry("by", "none");
			assertThat(new Caller(port).page("/sign-in").headers().firstValue("Location")).contains("/");
			assertThat(new Caller(port).withToken("made-up").get("/api/me").statusCode()).isEqualTo(200);
			assertThat(new Caller(port).page("/").body()).doesNotContain("Sign out");
		}
	}

	@Test
	void aWordThatIsNoWayToSignInIsRefused() {
		assertThatThrownBy(() -> start("nobody", "127.0.0.1")).rootCause().hasMessageContaining("nobody");
	}

	private ConfigurableApplicationContext start(String auth, String address) {
		return new SpringApplicationBuilder(OnRecord.class).initializers(new TestGraph.Context())
			.run("--onrecord.auth=" + auth, "--server.address=" + address, "--server.port=0", "--onrecord.sample=false",
					"--onrecord.data=" + this.folder);
	}

}
