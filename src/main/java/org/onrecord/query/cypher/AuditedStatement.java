package org.onrecord.query.cypher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the audit tells of each statement that somebody asked, whatever became of it.
 * Values of parameters are never told.
 */
final class AuditedStatement {

	private static final int HASH = 16;

	private AuditedStatement() {
	}

	/**
	 * The facts by name.
	 * @param statement the Cypher
	 * @param verdict what became of it
	 * @param rows how many rows were answered
	 * @param since when it was asked
	 */
	static Map<String, String> told(String statement, String verdict, int rows, Instant since) {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("hash", hash(statement));
		facts.put("verdict", verdict);
		facts.put("rows", Integer.toString(rows));
		facts.put("ms", Long.toString(ChronoUnit.MILLIS.between(since, Instant.now())));
		facts.put("statement", statement);
		return facts;
	}

	/** Of the whole statement, of which the line shows the beginning. */
	private static String hash(String statement) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(statement.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, HASH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
