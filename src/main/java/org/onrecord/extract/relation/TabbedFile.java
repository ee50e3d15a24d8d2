package org.onrecord.extract.relation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A data file of this package: lines of a fixed number of columns between tabs. Empty
 * lines and lines that begin with {@code #} are comments.
 */
final class TabbedFile {

	private TabbedFile() {
	}

	/**
	 * The rows of a file beside this class.
	 * @throws IllegalStateException if the file is missing or a line has another number
	 * of columns
	 */
	static List<List<String>> rows(String name, int columns) {
		try (InputStream file = TabbedFile.class.getResourceAsStream(name)) {
			if (file == null) {
				throw new IllegalStateException("The word list " + name + " is not on the class path: build again");
			}
			String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			return text.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> row(name, line, columns))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Reading the word list " + name + " failed", ex);
		}
	}

	private static List<String> row(String name, String line, int columns) {
		List<String> cells = List.of(line.split("\t", -1));
		if (cells.size() != columns) {
			throw new IllegalStateException("The line '" + line + "' of the word list " + name + " has " + cells.size()
					+ " columns, not " + columns);
		}
		return cells;
	}

}
