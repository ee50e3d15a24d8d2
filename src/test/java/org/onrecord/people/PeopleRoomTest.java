package org.onrecord.people;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PeopleRoomTest {

	private static final String PASSWORD = "quill harbor tin moss";

	@TempDir
	private Path folder;

	private PeopleRoom room;

	@BeforeEach
	void open() {
		this.room = PeopleRoom.open(new PeopleSettings(this.folder, PeopleSettings.Auth.LOCAL, Duration.ofDays(1)));
	}

	@AfterEach
	void close() {
		this.room.close();
	}

	@Test
	void theFileIsReadableByItsOwnerAlone() throws Exception {
		assertThat(Files.getPosixFilePermissions(this.folder.resolve("people.db")))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
	}

	@Test
	void theFirstAdminGetsALinkUntilOneOfThemIsUsed() {
		String first = this.room.links().forFirstAdmin().orElseThrow();
		String second = this.room.links().forFirstAdmin().orElseThrow();

		assertThat(this.room.people().all()).hasSize(1);
		assertProblem(() -> this.room.links().read(first), "link-expired");
		Person admin = this.room.links().use(second, "Ada Pellworth", PASSWORD);
		assertThat(admin.name()).isEqualTo("Ada Pellworth");
		assertThat(admin.role()).isEqualTo(Role.ADMIN);
		assertThat(this.room.links().forFirstAdmin()).isEmpty();
	}

	@Test
	void anInvitationSetsThePasswordAndNotTheName() {
		Person nora = this.room.people().add("Nora Falk", Role.EDITOR, "Ada");

		Person set = this.room.links().use(this.room.links().make(nora), "Somebody Else", PASSWORD);

		assertThat(set.name()).isEqualTo("Nora Falk");
		assertThat(set.signsIn()).isEqualTo("password");
		assertThat(this.room.encoder().matches(PASSWORD, this.room.people().password(set).orElseThrow())).isTrue();
		assertThat(this.room.people().password(set).orElseThrow()).startsWith("{bcrypt}");
	}

	@Test
	void aLinkThatManyUseAtOnceIsUsedOnce() throws Exception {
		String link = this.room.links().make(this.room.people().add("Nora", Role.VIEWER, "Ada"));
		ExecutorService threads = Executors.newFixedThreadPool(4);
		Callable<Boolean> use = () -> {
			try {
				this.room.links().use(link, null, PASSWORD);
				return true;
			}
			catch (OnRecordException ex) {
				return false;
			}
		};
		List<Future<Boolean>> uses = threads.invokeAll(List.of(use, use, use, use));
		threads.shutdown();

		assertThat(uses.stream().filter(PeopleRoomTest::isTrue)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "short", "elevenchars", "aaaaaaaaaaaaaaaa", "nora falknora falk", "abababababababab" })
	void aWeakPasswordIsRefusedAndTheLinkStaysGood(String password) {
		String link = this.room.links().make(this.room.people().add("Nora Falk", Role.VIEWER, "Ada"));

		assertProblem(() -> this.room.links().use(link, null, password), "weak-password");
		assertThat(this.room.links().use(link, null, PASSWORD).signsIn()).isEqualTo("password");
	}

	@Test
	void aPasswordIsRefusedOfWhichNotAllWouldBeRead() {
		String link = this.room.links().make(this.room.people().add("Nora Falk", Role.VIEWER, "Ada"));

		assertProblem(() -> this.room.links().use(link, null, "\u00e9\u00e8\u00ea\u00eb".repeat(10)), "weak-password");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a\nb", "<b>", "a  b", "rule:x", "local", "Command Line", "\u202eabc" })
	void nobodyIsCalledSo(String name) {
		assertProblem(() -> this.room.people().add(name, Role.VIEWER, "Ada"), "invalid-parameter");
	}

	@Test
	void namesThatDifferInCaseAloneAreOne() {
		this.room.people().add("Nora", Role.VIEWER, "Ada");

		assertProblem(() -> this.room.people().add("NORA", Role.VIEWER, "Ada"), "name-taken");
		assertThat(this.room.people().find(" nora ")).isPresent();
	}

	@Test
	void theLastAdminWhoCanSignInStaysOne() {
		this.room.links().use(this.room.links().forFirstAdmin().orElseThrow(), "Ada", PASSWORD);
		Person other = this.room.people().add("Nora", Role.ADMIN, "Ada");

		assertProblem(() -> this.room.people().enable("Ada", false), "last-admin");
		assertProblem(() -> this.room.people().changeRole("Ada", Role.EDITOR), "last-admin");
		this.room.links().use(this.room.links().make(other), null, PASSWORD);
		assertThat(this.room.people().changeRole("Ada", Role.EDITOR).role()).isEqualTo(Role.EDITOR);
		assertProblem(() -> this.room.people().enable("Nora", false), "last-admin");
	}

	@Test
	void roleAndStateChangeTogetherOrNotAtAll() {
		this.room.links().use(this.room.links().forFirstAdmin().orElseThrow(), "Ada", PASSWORD);

		assertProblem(() -> this.room.people().change("Ada", Role.ADMIN, false), "last-admin");
		Person nora = this.room.people().add("Nora", Role.ADMIN, "Ada");
		this.room.links().use(this.room.links().make(nora), null, PASSWORD);
		this.room.people().enable("Ada", false);
		assertProblem(() -> this.room.people().change("Nora", Role.VIEWER, null), "last-admin");
		this.room.people().enable("Ada", true);
		assertThat(this.room.people().change("Nora", Role.VIEWER, false)).returns(Role.VIEWER, Person::role)
			.returns(false, Person::enabled);
	}

	@Test
	void aTokenMayNoMoreThanItsOwnerMayNow() {
		Person nora = this.room.people().add("Nora", Role.EDITOR, "Ada");
		assertProblem(() -> this.room.tokens().make(nora, "script", Role.ADMIN, 1), "role-needed");
		Tokens.Made made = this.room.tokens().make(nora, "script", Role.EDITOR, 1);

		assertThat(this.room.tokens().shown(made.secret()).orElseThrow().role()).isEqualTo(Role.EDITOR);
		this.room.people().changeRole("Nora", Role.VIEWER);
		assertThat(this.room.tokens().shown(made.secret()).orElseThrow().role()).isEqualTo(Role.VIEWER);
		this.room.people().enable("Nora", false);
		assertThat(this.room.tokens().shown(made.secret())).isEmpty();
	}

	@Test
	void onlyTheHashOfATokenIsKeptAndItsLastUse() throws Exception {
		Person nora = this.room.people().add("Nora", Role.EDITOR, "Ada");
		Tokens.Made made = this.room.tokens().make(nora, "script", Role.VIEWER, 1);
		this.room.tokens().shown(made.secret());

		assertThat(this.room.tokens().of(nora)).singleElement().satisfies((token) -> {
			assertThat(token.usedAt()).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
			assertThat(token.until()).isCloseTo(Instant.now().plus(Duration.ofDays(1)), within(Duration.ofMinutes(1)));
		});
		this.room.close();
		try (var files = Files.list(this.folder)) {
			for (Path file : files.toList()) {
				assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
					.doesNotContain(made.secret());
			}
		}
	}

	@Test
	void aRevokedTokenIsWorthNothing() {
		Person nora = this.room.people().add("Nora", Role.EDITOR, "Ada");
		Tokens.Made made = this.room.tokens().make(nora, "script", Role.VIEWER, 1);

		this.room.tokens().revoke(made.token().id());

		assertThat(this.room.tokens().shown(made.secret())).isEmpty();
		assertThat(this.room.tokens().shown("onr_nothing")).isEmpty();
		assertProblem(() -> this.room.tokens().revoke(made.token().id()), "unknown-token");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 367 })
	void aTokenLastsAYearAtMost(int days) {
		Person nora = this.room.people().add("Nora", Role.EDITOR, "Ada");

		assertProblem(() -> this.room.tokens().make(nora, "script", Role.VIEWER, days), "invalid-parameter");
	}

	@Test
	void whoSignsInElsewhereIsKnownByIssuerAndSubjectAndTakesNobodysName() {
		this.room.people().add("nora", Role.ADMIN, "Ada");

		assertProblem(() -> this.room.people().fromElsewhere("https://a.example", "1", "Nora", Role.VIEWER),
				"name-taken");
		Person jon = this.room.people().fromElsewhere("https://a.example", "2", "Jon", Role.VIEWER);
		Person same = this.room.people().fromElsewhere("https://a.example", "2", "Jonathan", Role.EDITOR);
		assertThat(same.id()).isEqualTo(jon.id());
		assertThat(same.name()).isEqualTo("Jon");
		assertThat(same.role()).isEqualTo(Role.EDITOR);
		assertThat(same.stamp()).isNotEqualTo(jon.stamp());
		assertProblem(() -> this.room.links().make(same), "signs-in-elsewhere");
	}

	@Test
	void twoProgramsUseTheFileAtOnce() {
		try (PeopleRoom beside = PeopleRoom
			.open(new PeopleSettings(this.folder, PeopleSettings.Auth.LOCAL, Duration.ofDays(1)))) {
			beside.people().add("Nora", Role.VIEWER, "Ada");
			this.room.people().changeRole("Nora", Role.EDITOR);

			assertThat(beside.people().required("Nora").role()).isEqualTo(Role.EDITOR);
		}
	}

	@Test
	void linesOfTheAuditArePagedAndForgottenAfterTheirTime() {
		Instant now = Instant.now();
		this.room.audit().keep(now.minus(Duration.ofDays(2)), "Ada", "::1", "sign-in", "outcome=password");
		for (int i = 0; i < 3; i++) {
			this.room.audit().keep(now, "Ada", "::1", (i == 1) ? "export" : "change", "number=" + i);
		}
		List<AuditLines.Line> page = this.room.audit().find("Ada", null, Long.MAX_VALUE, 2);

		assertThat(page).extracting(AuditLines.Line::what).containsExactly("number=2", "number=1");
		assertThat(this.room.audit().find(null, "export", Long.MAX_VALUE, 9)).hasSize(1);
		for (int i = 0; i < 1001; i++) {
			this.room.audit().keep(now, "Nora", "::1", "change", "");
		}
		assertThat(this.room.audit().find("Ada", "sign-in", Long.MAX_VALUE, 9)).isEmpty();
	}

	@Test
	void aFileThatIsNoneIsToldOf() throws Exception {
		Path other = Files.createDirectory(this.folder.resolve("other"));
		Files.writeString(other.resolve("people.db"),
				"not a database at all, but long enough to be looked at".repeat(50));

		assertProblem(() -> PeopleRoom.open(new PeopleSettings(other, PeopleSettings.Auth.LOCAL, Duration.ofDays(1))),
				"unwritable");
	}

	private static org.assertj.core.data.TemporalUnitOffset within(Duration time) {
		return new org.assertj.core.data.TemporalUnitWithinOffset(time.toSeconds(),
				java.time.temporal.ChronoUnit.SECONDS);
	}

	private static boolean isTrue(Future<Boolean> use) {
		try {
			return use.get();
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

	private static void assertProblem(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String problem) {
		assertThatThrownBy(act).isInstanceOfSatisfying(OnRecordException.class,
				(ex) -> assertThat(ex.problem()).isEqualTo(problem));
	}

}
