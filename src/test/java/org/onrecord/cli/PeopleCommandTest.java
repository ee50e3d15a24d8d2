package org.onrecord.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.OnRecord;
import org.onrecord.people.Links;
import org.onrecord.people.PeopleRoom;
import org.onrecord.people.PeopleSettings;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands about people, and what the server tells when nobody can sign in yet. */
class PeopleCommandTest {

	private static final String PASSWORD = "quill harbor tin moss";

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@TempDir
	private Path folder;

	@Test
	void somebodyIsLetInGetsALinkAnotherRoleAndIsKeptOut() {
		assertThat(run("people", "add", "Nora Falk", "--role", "editor", "--url", "https://notes.example/")).isZero();
		assertThat(this.out.toString()).startsWith("https://notes.example/link/");
		assertThat(run("people", "link", "nora falk")).isZero();
		assertThat(this.out.toString()).startsWith("http://localhost:");
		assertThat(run("people", "role", "Nora Falk", "viewer")).isZero();
		assertThat(run("people", "disable", "Nora Falk")).isZero();
		assertThat(run("people", "list")).isZero();
		assertThat(this.out.toString()).isEqualToNormalizingNewlines("Nora Falk\tviewer\tout\tlink\tnever\n");
		assertThat(run("people", "enable", "Nora Falk")).isZero();
		assertThat(run("people", "list")).isZero();
		assertThat(this.out.toString()).contains("\tin\t");
	}

	@Test
	void aTokenIsMadeListedAndRevokedAndTheAuditTellsOfIt() {
		run("people", "add", "Nora", "--role", "editor");
		assertThat(run("token", "make", "Nora", "--name", "nightly import", "--role", "analyst", "--days", "7"))
			.isZero();
		String secret = this.out.toString().strip();
		assertThat(secret).startsWith("onr_");
		assertThat(run("token", "list")).isZero();
		assertThat(this.out.toString()).contains("Nora\tanalyst\t", "\tnever\tnightly import").doesNotContain(secret);
		String id = this.out.toString().substring(0, this.out.toString().indexOf('\t'));
		try (PeopleRoom room = room()) {
			assertThat(room.tokens().shown(secret)).isPresent();
			assertThat(run("token", "revoke", id)).isZero();
			assertThat(room.tokens().shown(secret)).isEmpty();
			assertThat(room.audit().find(null, null, Long.MAX_VALUE, 10)).extracting((line) -> line.act())
				.containsExactly("token-revoked", "token-made", "people");
		}
	}

	@Test
	void whatCannotBeIsToldAndNothingIsDone() {
		assertThat(run("people", "add", "Nora", "--role", "king")).isEqualTo(2);
		assertThat(this.err.toString()).contains("There is no role \"king\"");
		assertThat(run("people", "link", "Nobody")).isEqualTo(2);
		assertThat(this.err.toString()).contains("Nobody who may come in here is called \"Nobody\"");
		run("people", "add", "Nora", "--role", "viewer");
		assertThat(run("token", "make", "Nora", "--name", "x", "--role", "admin")).isEqualTo(2);
		assertThat(run("token", "revoke", "none")).isEqualTo(2);
		assertThat(run("people")).isEqualTo(2);
		assertThat(run("token")).isEqualTo(2);
	}

	@Test
	void theServerTellsALinkForTheFirstAdminWhereItAnswersThisMachineAlone() {
		String told = told(PeopleSettings.Auth.LOCAL, "127.0.0.1");
		assertThat(told).contains("First sign-in  http://localhost:8080/link/");
		try (PeopleRoom room = room()) {
			String secret = told.replaceFirst("(?s).*/link/(\\S+).*", "$1");
			assertThat(room.links().use(secret, "Ada", PASSWORD).name()).isEqualTo("Ada");
		}
		assertThat(told(PeopleSettings.Auth.LOCAL, "127.0.0.1")).isEmpty();
	}

	@Test
	void elsewhereItTellsTheCommand() {
		assertThat(told(PeopleSettings.Auth.LOCAL, "0.0.0.0")).contains("onrecord people add NAME --role admin")
			.doesNotContain("/link/");
		assertThat(told(PeopleSettings.Auth.NONE, "127.0.0.1")).contains("everybody who reaches it may do everything");
	}

	private String told(PeopleSettings.Auth auth, String address) {
		ByteArrayOutputStream console = new ByteArrayOutputStream();
		try (PeopleRoom room = room(); GenericApplicationContext program = new GenericApplicationContext()) {
			program.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("test", Map.of("server.address", address)));
			program.registerBean(PeopleSettings.class, () -> new PeopleSettings(this.folder, auth, Duration.ofDays(1)));
			program.registerBean(Links.class, room::links);
			program.refresh();
			FirstSignIn.tell(program, "http://localhost:8080", new PrintStream(console, true, StandardCharsets.UTF_8));
		}
		return console.toString(StandardCharsets.UTF_8);
	}

	private PeopleRoom room() {
		return PeopleRoom.open(new PeopleSettings(this.folder, PeopleSettings.Auth.LOCAL, Duration.ofDays(1)));
	}

	private int run(String... args) {
		this.out.getBuffer().setLength(0);
		this.err.getBuffer().setLength(0);
		String[] all = new String[args.length + 2];
		System.arraycopy(args, 0, all, 0, args.length);
		if (args.length == 1) {
			return CommandLineDoor.run(OnRecord.class, new PrintWriter(this.out), new PrintWriter(this.err), args);
		}
		all[args.length] = "--data";
		all[args.length + 1] = this.folder.toString();
		return CommandLineDoor.run(OnRecord.class, new PrintWriter(this.out), new PrintWriter(this.err), all);
	}

}
