package org.onrecord.query.cypher;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AuditTest {

	private static final Instant SINCE = Instant.parse("2031-03-02T10:00:00Z");

	@Test
	void aLineTellsWhoAskedWhatAndWhatBecameOfIt() {
		assertThat(line("MATCH (n) RETURN n"))
			.isEqualTo("at=2031-03-02T10:00:00Z who=local from=127.0.0.1 door=/api/cypher "
					+ "hash=a6f6d0e878871bee verdict=answered rows=3 ms=25 statement=\"MATCH (n) RETURN n\"");
	}

	@Test
	void aStatementCannotForgeALineOrAField() {
		String line = line("RETURN 1\r\nat=2031 verdict=answered\u2028\u0085\u202e \" verdict=x \\");

		assertThat(line.lines()).hasSize(1);
		assertThat(line).endsWith(
				"statement=\"RETURN 1\\u{D}\\u{A}at=2031 verdict=answered\\u{2028}\\u{85}\\u{202E} \\\" verdict=x \\\\\"");
	}

	@Test
	void aLongStatementIsShortenedButItsHashIsThatOfTheWhole() {
		String one = line("RETURN '" + "x".repeat(1000) + "1'");
		String other = line("RETURN '" + "x".repeat(1000) + "2'");

		assertThat(one).hasSizeLessThan(400).endsWith("xxx...\"").isNotEqualTo(other);
	}

	private static String line(String statement) {
		return Audit.line("127.0.0.1", statement, "answered", 3, SINCE, SINCE.plusMillis(25));
	}

}
