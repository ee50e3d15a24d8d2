package org.onrecord.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One Cypher statement in a file of its own, which can be pasted into Neo4j Browser as it
 * is. The first line is a comment with the question it answers, each line after it that
 * begins with {@code // $} is a parameter:
 *
 * <pre>
 * // Which actors are called so?
 * // $name: STRING - the name, in any spelling
 * // $limit: INTEGER = 20 - how many actors at most
 * </pre>
 *
 * Other comments may stand between and after them.
 *
 * @param folder folder under {@code cypher}, named for the package that runs it
 * @param name name of the file without {@code .cypher}
 * @param title the question it answers
 * @param parameters its parameters in the order of the file
 * @param text the whole file
 */
public record CypherFile(String folder, String name, String title, List<Parameter> parameters, String text) {

	private static final Pattern PARAMETER = Pattern
		.compile("// \\$(?<name>\\w+): (?<type>[A-Z][A-Z<>| ]*?)(?: = (?<default>.+?))? - (?<description>.+)");

	/** A parameter; {@code $any(...)} and {@code $(...)} are syntax. */
	private static final Pattern USED = Pattern.compile("\\$(\\w++)(?!\\()");

	public CypherFile {
		parameters = List.copyOf(parameters);
	}

	/**
	 * One value that the statement needs.
	 *
	 * @param name its name without the dollar sign
	 * @param type a Cypher type: {@code STRING}, {@code INTEGER}, {@code LIST<STRING>}
	 * @param defaultValue its default, a Cypher literal; null if it has to be given
	 * @param description what it is
	 */
	public record Parameter(String name, String type, @Nullable String defaultValue, String description) {

	}

	/**
	 * Reads a statement.
	 * @throws IllegalArgumentException if the head is malformed, or names other
	 * parameters than the statement uses
	 */
	static CypherFile parse(String folder, String name, String text) {
		String file = "cypher/" + folder + "/" + name + ".cypher";
		List<String> lines = text.lines().toList();
		String title = lines.isEmpty() ? "" : lines.get(0);
		if (!title.startsWith("// ") || title.startsWith("// $")) {
			throw malformed(file, "its first line has to be a comment with the question it answers");
		}
		Map<String, Parameter> parameters = new LinkedHashMap<>();
		for (String line : lines) {
			if (line.startsWith("// $")) {
				Parameter parameter = parameter(file, line);
				if (parameters.put(parameter.name(), parameter) != null) {
					throw malformed(file, "it describes $" + parameter.name() + " twice");
				}
			}
		}
		assertDescribed(file, lines, parameters);
		return new CypherFile(folder, name, title.substring(3).strip(), List.copyOf(parameters.values()), text);
	}

	private static Parameter parameter(String file, String line) {
		Matcher matcher = PARAMETER.matcher(line.stripTrailing());
		if (!matcher.matches()) {
			throw malformed(file, "\"" + line + "\" is not \"// $name: TYPE = default - what it is\"");
		}
		return new Parameter(matcher.group("name"), matcher.group("type"), matcher.group("default"),
				matcher.group("description"));
	}

	private static void assertDescribed(String file, List<String> lines, Map<String, Parameter> parameters) {
		String statement = String.join("\n", lines.stream().filter((line) -> !line.strip().startsWith("//")).toList());
		if (statement.isBlank()) {
			throw malformed(file, "it holds no statement");
		}
		List<String> used = USED.matcher(statement).results().map((match) -> match.group(1)).distinct().toList();
		for (String name : used) {
			if (!parameters.containsKey(name)) {
				throw malformed(file, "it uses $" + name + " without describing it");
			}
		}
		for (String name : parameters.keySet()) {
			if (!used.contains(name)) {
				throw malformed(file, "it describes $" + name + " without using it");
			}
		}
	}

	private static IllegalArgumentException malformed(String file, String why) {
		return new IllegalArgumentException("Malformed statement in " + file + ": " + why);
	}

}
