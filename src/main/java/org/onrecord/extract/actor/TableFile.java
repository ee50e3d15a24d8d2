package org.onrecord.extract.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A lexicon file beside this package: one line a row, columns parted by tabs, lines that
 * begin with {@code #} are its head. Missing columns at the end of a row are empty.
 */
final class TableFile {

	private TableFile() {
	}

	/** The rows of a file, each with at least that many columns. */
	static List<List<String>> rows(String file, int columns) {
		try (InputStream in = TableFile.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException("Lexicon " + file + " is not in the program; build it anew");
			}
			return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> cells(line, columns))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read lexicon " + file, ex);
		}
	}

	/** The parts of a cell that holds several names. */
	static List<String> names(String cell) {
		return cell.isBlank() ? List.of() : List.of(cell.strip().split(" *\\| *"));
	}

	private static List<String> cells(String line, int columns) {
		String[] found = line.split("\t", -1);
		return java.util.stream.IntStream.range(0, Math.max(columns, found.length))
			.mapToObj((i) -> (i < found.length) ? found[i].strip() : "")
			.toList();
	}

}
