package org.onrecord.graph;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One Cypher statement in a file of its own, which can be pasted into Neo4j Browser as it
 * is. It begins with a head of comments:
 *
 * <pre>
 * // Which actors are called so?
 * // Other names count too, in any case of letters.
 * // step of: GET /api/actors
 * // page: $after = id
 * // graph: actor
 * // $name: STRING - the name, in any spelling, such as Ada
 * // $after: STRING = '' - where the page begins: id of the actor before it
 * // $limit: INTEGER = 20 - how many actors at most
 * </pre>
 *
 * The first line is the question it answers. {@code step of:} stands only in statements
 * that are a step of something else and no question of their own, {@code page:} only in
 * those that have pages, {@code graph:} only in those that return nodes and
 * relationships, of which it names the columns. Other lines describe it.
 *
 * @param folder folder under {@code cypher}, named for the package that runs it
 * @param name name of the file without {@code .cypher}
 * @param title the question it answers
 * @param description more about it; empty if there is no more
 * @param stepOf what it is a step of; null for a question of its own
 * @param page how its pages follow each other; empty if it has none
 * @param graph columns that hold nodes, relationships or paths; empty if none does
 * @param parameters its parameters in the order of the file
 * @param text the whole file
 */
public record CypherFile(String folder, String name, String title, String description, @Nullable String stepOf,
		List<PageKey> page, List<String> graph, List<Parameter> parameters, String text) {

	/** A parameter; {@code $any(...)} and {@code $(...)} are syntax. */
	private static final Pattern USED = Pattern.compile("\\$(\\w++)(?!\\()");

	public CypherFile {
		page = List.copyOf(page);
		graph = List.copyOf(graph);
		parameters = List.copyOf(parameters);
	}

	/**
	 * One value that the statement needs.
	 *
	 * @param name its name without the dollar sign
	 * @param type a Cypher type: {@code STRING}, {@code INTEGER}, {@code LIST<STRING>};
	 * {@code DATE} is a text in ISO 8601, {@code ACTOR} the id of an actor, who may be
	 * named when the statement is asked for by its name
	 * @param defaultValue its default, a Cypher literal; null if it has to be given
	 * @param description what it is
	 * @param example a value that it may have; null where none is told
	 */
	public record Parameter(String name, String type, @Nullable String defaultValue, String description,
			@Nullable String example) {

	}

	/**
	 * One of the values by which the next page is asked for.
	 *
	 * @param parameter the parameter that takes it
	 * @param column the column of the last row that holds it
	 */
	public record PageKey(String parameter, String column) {

	}

	/**
	 * Reads a statement.
	 * @throws IllegalArgumentException if the head is malformed, or names other
	 * parameters than the statement uses
	 */
	static CypherFile parse(String folder, String name, String text) {
		CypherHead head = new CypherHead("cypher/" + folder + "/" + name + ".cypher", text);
		head.assertDescribes(USED.matcher(head.statement()).results().map((match) -> match.group(1)).toList());
		return new CypherFile(folder, name, head.title(), head.description(), head.stepOf(), head.page(), head.graph(),
				head.parameters(), text);
	}

}
