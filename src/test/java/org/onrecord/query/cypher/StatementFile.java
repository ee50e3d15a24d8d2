package org.onrecord.query.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Statements for tests, each ended by a semicolon at the end of a line; a comment between
 * them is the heading of those that follow.
 */
final class StatementFile {

	private StatementFile() {
	}

	static List<Named> read(String name) {
		List<Named> statements = new ArrayList<>();
		String heading = "";
		StringBuilder statement = new StringBuilder();
		for (String line : text(name).lines().toList()) {
			if (statement.isEmpty() && line.startsWith("// ")) {
				heading = line.substring(3);
				continue;
			}
			statement.append(line).append('\n');
			if (line.endsWith(";")) {
				statements.add(new Named(heading, statement.toString().strip().replaceAll(";$", "")));
				statement.setLength(0);
			}
		}
		return statements;
	}

	private static String text(String name) {
		try (InputStream file = Objects.requireNonNull(StatementFile.class.getResourceAsStream(name))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A statement.
	 *
	 * @param heading of the part of the file
	 * @param text the Cypher
	 */
	record Named(String heading, String text) {

		@Override
		public String toString() {
			String line = this.text.replaceAll("\\s+", " ");
			return this.heading + ": " + line.substring(0, Math.min(90, line.length()));
		}

	}

}
