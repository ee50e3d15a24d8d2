package org.onrecord.extract.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A table of words that comes with the program: one line a row, columns parted by tabs;
 * lines that begin with {@code #} are comments.
 */
final class CueFile {

	private static final String FOLDER = "/org/onrecord/extract/";

	private CueFile() {
	}

	static List<List<String>> rows(String name) {
		try (InputStream file = Objects.requireNonNull(CueFile.class.getResourceAsStream(FOLDER + name), name);
				BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			return lines.lines()
				.filter((line) -> !line.startsWith("#") && !line.isBlank())
				.map((line) -> List.of(line.split("\t", -1)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the table " + name + " of the program", ex);
		}
	}

}
