package org.onrecord.query.cypher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line about each statement that somebody asked, whatever became of it. Values of
 * parameters are never told. What a statement is made of cannot end the line or forge a
 * field: it is quoted, and whatever is no plain character in it is escaped.
 */
final class Audit {

	/** Its lines go to a logger of their own, so that they can be kept apart. */
	static final String LOGGER = "org.onrecord.audit";

	private static final Logger LOG = LoggerFactory.getLogger(LOGGER);

	private static final int SHOWN = 200;

	private static final int HASH = 16;

	private Audit() {
	}

	/**
	 * Writes the line.
	 * @param from address from which it was asked
	 * @param statement the Cypher
	 * @param verdict what became of it
	 * @param rows how many rows were answered
	 * @param since when it was asked
	 */
	static void tell(String from, String statement, String verdict, int rows, Instant since) {
		LOG.info("{}", line(from, statement, verdict, rows, since, Instant.now()));
	}

	static String line(String from, String statement, String verdict, int rows, Instant since, Instant now) {
		return "at=%s who=local from=%s door=/api/cypher hash=%s verdict=%s rows=%d ms=%d statement=\"%s\"".formatted(
				since.truncatedTo(ChronoUnit.MILLIS), escaped(from), hash(statement), verdict, rows,
				ChronoUnit.MILLIS.between(since, now), escaped(shortened(statement)));
	}

	private static String shortened(String statement) {
		return (statement.length() <= SHOWN) ? statement : statement.substring(0, SHOWN) + "...";
	}

	private static String hash(String statement) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(statement.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, HASH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Letters, digits and marks as they are, everything else as an escape. */
	private static String escaped(String text) {
		StringBuilder line = new StringBuilder();
		text.codePoints().forEach((c) -> {
			switch (Character.getType(c)) {
				case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
						Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
					line.append("\\u{%X}".formatted(c));
				default -> line.append((c == '"' || c == '\\') ? "\\" : "").appendCodePoint(c);
			}
		});
		return line.toString();
	}

}
