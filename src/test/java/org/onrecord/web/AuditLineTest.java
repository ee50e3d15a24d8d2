package org.onrecord.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AuditLineTest {

	private static final Instant AT = Instant.parse("2031-03-02T10:00:00Z");

	@Test
	void aLineTellsWhoDidWhatFromWhere() {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("verdict", "answered");
		facts.put("statement", "MATCH (n) RETURN n");

		assertThat(new AuditLine(AT, "Ada Pellworth", "127.0.0.1", "cypher", facts).text())
			.isEqualTo("at=2031-03-02T10:00:00Z who=\"Ada Pellworth\" from=127.0.0.1 act=cypher verdict=answered "
					+ "statement=\"MATCH (n) RETURN n\"");
	}

	@Test
	void anActOfWhichNoMoreIsKnownHasNoMore() {
		assertThat(new AuditLine(AT, "ada", "::1", "sign-out", Map.of()).text())
			.isEqualTo("at=2031-03-02T10:00:00Z who=ada from=::1 act=sign-out");
	}

	@Test
	void nothingInItCanForgeALineOrAField() {
		String line = line("RETURN 1\r\nat=2031 verdict=answered\u2028\u0085\u202e \" verdict=x \\");

		assertThat(line.lines()).hasSize(1);
		assertThat(line).endsWith(
				"statement=\"RETURN 1\\u{D}\\u{A}at=2031 verdict=answered\\u{2028}\\u{85}\\u{202E} \\\" verdict=x \\\\\"");
	}

	@Test
	void whatIsEmptyOrHasAnEqualsSignIsQuoted() {
		assertThat(line("")).endsWith("statement=\"\"");
		assertThat(line("verdict=answered")).endsWith("statement=\"verdict=answered\"");
	}

	@Test
	void whatIsLongIsShortened() {
		assertThat(line("RETURN '" + "x".repeat(1000) + "1'")).hasSizeLessThan(400).endsWith("xxx...\"");
	}

	private static String line(String statement) {
		return new AuditLine(AT, "local", "127.0.0.1", "cypher", Map.of("statement", statement)).text();
	}

}
