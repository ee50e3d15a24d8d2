package org.onrecord.query;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.onrecord.graph.CypherFile;

/**
 * Two statements as one, so that the graph is asked once: the ids that the first finds
 * are those that the second begins with.
 *
 * @param text the statement
 * @param parameters names of the parameters of both
 */
record Chain(String text, Set<String> parameters) {

	private static final String IDS = "ids";

	private static final String BEGINNING = "UNWIND $" + IDS + " AS id\n";

	/**
	 * Joins two statements.
	 * @param finding a statement whose rows have an {@code id}
	 * @param then a statement that begins with unwinding {@code $ids}
	 */
	static Chain of(CypherFile finding, CypherFile then) {
		String continued = statement(then);
		if (!continued.startsWith(BEGINNING)) {
			throw new IllegalArgumentException("Statement " + then.name() + " does not begin with " + BEGINNING);
		}
		Set<String> parameters = new LinkedHashSet<>(names(finding));
		parameters.addAll(names(then));
		parameters.remove(IDS);
		return new Chain(
				"CALL () {\n" + statement(finding).indent(2) + "}\nWITH id\n" + continued.substring(BEGINNING.length()),
				parameters);
	}

	/**
	 * A statement that tells, as {@code total}, how many rows another finds.
	 */
	static Chain total(CypherFile finding) {
		return new Chain("CALL () {\n" + statement(finding).indent(2) + "}\nRETURN count(*) AS total", names(finding));
	}

	/** Names of the parameters of a statement. */
	static Set<String> names(CypherFile file) {
		return file.parameters().stream().map(CypherFile.Parameter::name).collect(Collectors.toSet());
	}

	/** A statement without its head. */
	static String statement(CypherFile file) {
		return file.text().lines().filter((line) -> !line.startsWith("//")).collect(Collectors.joining("\n"));
	}

}
