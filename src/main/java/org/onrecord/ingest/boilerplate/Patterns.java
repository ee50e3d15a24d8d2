package org.onrecord.ingest.boilerplate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The patterns of {@code boilerplate.txt} by the name of their section.
 */
final class Patterns {

	/** One word with a capital letter; in such a word case does matter. */
	private static final String NAME = "(?-i:\\p{Lu}[\\p{L}.'\u2019-]*)";

	/** Longer lines are reports; also keeps a text on one line from taking long. */
	private static final int LONGEST = 1000;

	private static final Patterns BUNDLED = load();

	private final Map<String, List<Pattern>> sections;

	private Patterns(Map<String, List<Pattern>> sections) {
		this.sections = Map.copyOf(sections);
	}

	static Patterns bundled() {
		return BUNDLED;
	}

	/** Whether a pattern of the section covers the whole line. */
	boolean matches(String section, Line line) {
		return line.text().length() <= LONGEST
				&& section(section).stream().anyMatch((pattern) -> pattern.matcher(line.text()).matches());
	}

	/** How many patterns of the section stand somewhere in the line. */
	int count(String section, Line line) {
		return (line.text().length() > LONGEST) ? 0
				: (int) section(section).stream().filter((pattern) -> pattern.matcher(line.text()).find()).count();
	}

	private List<Pattern> section(String name) {
		return Objects.requireNonNull(this.sections.get(name), () -> "boilerplate.txt has no section " + name);
	}

	private static Patterns load() {
		try (InputStream in = Objects
			.requireNonNull(Patterns.class.getResourceAsStream("/org/onrecord/ingest/boilerplate.txt"));
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return parse(reader.lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read boilerplate.txt from the program", ex);
		}
	}

	private static Patterns parse(List<String> lines) {
		Map<String, List<Pattern>> sections = new HashMap<>();
		List<Pattern> section = new ArrayList<>();
		for (String line : lines) {
			if (line.startsWith("[") && line.endsWith("]")) {
				section = sections.computeIfAbsent(line.substring(1, line.length() - 1), (name) -> new ArrayList<>());
			}
			else if (!line.isBlank() && !line.startsWith("#")) {
				section.add(pattern(line.strip()));
			}
		}
		return new Patterns(sections);
	}

	private static Pattern pattern(String expression) {
		return Pattern.compile(expression.replace("<Name>", NAME), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

}
