package org.onrecord.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads {@code questions.txt}, which explains itself. */
final class QuestionBook {

	private static final String FILE = "questions.txt";

	private final Map<String, Wording> defined = new HashMap<>();

	private final List<Shape> shapes = new ArrayList<>();

	private final List<Shape.Known> known = new ArrayList<>();

	private String query = "";

	private Shape.PeriodUse period = Shape.PeriodUse.NONE;

	private Map<String, String> implied = Map.of();

	private QuestionBook() {
	}

	/**
	 * Reads the file beside this class.
	 * @throws IllegalStateException if it is missing or malformed
	 */
	static Shape.Book load() {
		try (InputStream file = QuestionBook.class.getResourceAsStream(FILE)) {
			if (file == null) {
				throw new IllegalStateException(FILE + " is not on the class path: build again");
			}
			return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Reading " + FILE + " failed", ex);
		}
	}

	static Shape.Book read(String text) {
		QuestionBook book = new QuestionBook();
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			try {
				book.line(lines.get(i).strip(), i + 1);
			}
			catch (IllegalArgumentException ex) {
				throw new IllegalStateException("Line " + (i + 1) + " of " + FILE + ": " + ex.getMessage(), ex);
			}
		}
		return new Shape.Book(book.shapes, book.known);
	}

	private void line(String line, int number) {
		if (line.isEmpty() || line.startsWith("#")) {
			return;
		}
		String[] parts = line.split("\\s+", 2);
		String rest = (parts.length > 1) ? parts[1] : "";
		switch (parts[0]) {
			case "define" -> define(rest);
			case "query" -> query(rest);
			case "implies" -> this.implied = values(rest);
			case "example" -> this.known.add(new Shape.Known(this.query, rest));
			case "-" -> shape(rest, number);
			default -> throw new IllegalArgumentException("begins with none of define, query, implies, example, -");
		}
	}

	private void define(String rest) {
		String[] parts = rest.split("\\s+", 2);
		this.defined.put(parts[0], WordingReader.read(parts[1], this.defined));
	}

	private void query(String rest) {
		String[] parts = rest.split("\\s+", 2);
		this.query = parts[0];
		this.period = (parts.length == 1) ? Shape.PeriodUse.NONE
				: Shape.PeriodUse.valueOf(parts[1].toUpperCase(Locale.ROOT).replace('-', '_'));
		this.implied = Map.of();
	}

	private void shape(String rest, int number) {
		String[] parts = rest.split("->", 2);
		Map<String, String> values = new HashMap<>(this.implied);
		if (parts.length > 1) {
			values.putAll(values(parts[1]));
		}
		Wording whole = WordingReader.read("<BEGIN> ( " + parts[0] + " ) <END>", this.defined);
		this.shapes.add(new Shape(this.query, this.period, values, whole, number));
	}

	private static Map<String, String> values(String text) {
		return Arrays.stream(text.strip().split("\\s+"))
			.filter((pair) -> !pair.isEmpty())
			.map((pair) -> pair.split("=", 2))
			.collect(Collectors.toMap((pair) -> pair[0], (pair) -> pair[1]));
	}

}
