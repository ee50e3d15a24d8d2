package org.onrecord.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.CypherFile.PageKey;
import org.onrecord.graph.CypherFile.Parameter;

/** The comments with which a statement begins, see {@link CypherFile}. */
final class CypherHead {

	private static final String STEP_OF = "// step of: ";

	private static final String PAGE = "// page: ";

	private static final String GRAPH = "// graph: ";

	private static final Pattern PARAMETER = Pattern
		.compile("// \\$(?<name>\\w+): (?<type>[A-Z][A-Z<>| ]*?)(?: = (?<default>.+?))? - (?<description>.+?)"
				+ "(?:, such as (?<example>.+))?");

	private static final Pattern PAGE_KEY = Pattern.compile("\\$(\\w+) = (\\w+)");

	private final String file;

	private final String title;

	private final List<String> description = new ArrayList<>();

	private final Map<String, Parameter> parameters = new LinkedHashMap<>();

	private final String statement;

	private @Nullable String stepOf;

	private List<PageKey> page = List.of();

	private List<String> graph = List.of();

	/**
	 * Reads the head of a file.
	 * @param file its name, for messages
	 * @throws IllegalArgumentException if the head is malformed
	 */
	CypherHead(String file, String text) {
		this.file = file;
		List<String> lines = text.lines().map(String::stripTrailing).toList();
		this.title = lines.isEmpty() ? "" : lines.get(0);
		if (!this.title.startsWith("// ") || this.title.startsWith("// $")) {
			throw malformed("its first line has to be a comment with the question it answers");
		}
		lines.stream().skip(1).takeWhile((line) -> line.startsWith("//")).forEach(this::read);
		this.statement = lines.stream()
			.filter((line) -> !line.strip().startsWith("//"))
			.collect(Collectors.joining("\n"));
		if (this.statement.isBlank()) {
			throw malformed("it holds no statement");
		}
		for (PageKey key : this.page) {
			if (!this.parameters.containsKey(key.parameter())) {
				throw malformed("its pages need $" + key.parameter() + ", which it does not describe");
			}
		}
	}

	String title() {
		return this.title.substring(3).strip();
	}

	String description() {
		return String.join(" ", this.description);
	}

	@Nullable String stepOf() {
		return this.stepOf;
	}

	List<PageKey> page() {
		return this.page;
	}

	List<String> graph() {
		return this.graph;
	}

	List<Parameter> parameters() {
		return List.copyOf(this.parameters.values());
	}

	/** What follows the head, without comments. */
	String statement() {
		return this.statement;
	}

	/** Compares the parameters that are described with those that are used. */
	void assertDescribes(List<String> used) {
		for (String name : used) {
			if (!this.parameters.containsKey(name)) {
				throw malformed("it uses $" + name + " without describing it");
			}
		}
		for (String name : this.parameters.keySet()) {
			if (!used.contains(name)) {
				throw malformed("it describes $" + name + " without using it");
			}
		}
	}

	private void read(String line) {
		if (line.startsWith("// $")) {
			Parameter parameter = parameter(line);
			if (this.parameters.put(parameter.name(), parameter) != null) {
				throw malformed("it describes $" + parameter.name() + " twice");
			}
		}
		else if (line.startsWith(STEP_OF)) {
			this.stepOf = line.substring(STEP_OF.length()).strip();
		}
		else if (line.startsWith(PAGE)) {
			this.page = Arrays.stream(line.substring(PAGE.length()).split(",")).map(this::pageKey).toList();
		}
		else if (line.startsWith(GRAPH)) {
			this.graph = Arrays.stream(line.substring(GRAPH.length()).split(",")).map(String::strip).toList();
		}
		else {
			this.description.add(line.substring(2).strip());
		}
	}

	private Parameter parameter(String line) {
		Matcher matcher = PARAMETER.matcher(line);
		if (!matcher.matches()) {
			throw malformed("\"" + line + "\" is not \"// $name: TYPE = default - what it is, such as example\"");
		}
		return new Parameter(matcher.group("name"), matcher.group("type"), matcher.group("default"),
				matcher.group("description"), matcher.group("example"));
	}

	private PageKey pageKey(String text) {
		Matcher matcher = PAGE_KEY.matcher(text.strip());
		if (!matcher.matches()) {
			throw malformed("\"" + text.strip() + "\" is not \"$parameter = column\"");
		}
		return new PageKey(matcher.group(1), matcher.group(2));
	}

	private IllegalArgumentException malformed(String why) {
		return new IllegalArgumentException("Malformed statement in " + this.file + ": " + why);
	}

}
