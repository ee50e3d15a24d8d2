package org.onrecord.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.onrecord.graph.CypherFile;
import org.onrecord.knowledge.RelationType;

/**
 * A statement of the catalogue limited to a collection: the same question, asked of no
 * other articles. Derived from the text of the statement, so that a condition is written
 * once; it takes {@code $collection}, the id, beside its own parameters. Wherever the
 * statement
 * <ul>
 * <li>looks for claims, articles or actors by an index, they have to be of the
 * collection, before anything is counted or cut off;</li>
 * <li>goes along edges, it goes along {@code STATED} instead, which holds what the
 * collection states of an edge, counted from its claims alone;</li>
 * <li>counts what an actor said or what is about one, it counts in the collection.</li>
 * </ul>
 * A small collection is gone through from its articles, of a large one the index of the
 * statement is read. Two indexes that lead to a handful of claims, of edges and of
 * wordings, are used in both. A statement that none of this is in stays as it is.
 */
final class Within {

	private static final String MEMBERSHIP = "(:Collection {id: $collection})";

	private static final String FROM_COLLECTION = "(within:Collection {id: $collection})<-[:IN]-";

	private static final String HINT = "USING INDEX SEEK within:Collection(id)\n";

	private static final String IN_CLAIM = "EXISTS { (%s)<-[:REPORTS]-(:Article)-[:IN]->" + MEMBERSHIP + " }";

	private static final String IN_ARTICLE = "EXISTS { (%s)-[:IN]->" + MEMBERSHIP + " }";

	private static final String IN_ACTOR = "(EXISTS { (%1$s)<-[:REFERS_TO]-(:Mention)<-[:MENTIONS]-(:Article)-[:IN]->"
			+ MEMBERSHIP + " }\n  OR EXISTS { (%1$s)<-[:PUBLISHED_BY]-(:Article)-[:IN]->" + MEMBERSHIP + " })";

	/** The actors of a collection: those it mentions, and its outlets. */
	private static final String ACTORS = """
			MATCH (within:Collection {id: $collection})<-[:IN]-(of:Article)
			USING INDEX SEEK within:Collection(id)
			CALL (of) {
			  MATCH (of)-[:MENTIONS]->(:Mention)-[:REFERS_TO]->(%1$s:Actor)
			  RETURN %1$s
			  UNION
			  MATCH (of)-[:PUBLISHED_BY]->(%1$s:Actor)
			  RETURN %1$s
			}
			WITH DISTINCT %1$s
			WHERE\s""";

	private static final Pattern SEEK = Pattern
		.compile("MATCH \\((?<node>\\w+):(?<label>Claim|Article|Actor)\\)(?<tail>-\\[\\w+:ABOUT]->\\([^)]*\\))?\\n"
				+ "(?<indent> *)(?<hint>USING INDEX SEEK [^\\n]+\\n *)?WHERE (?<first>[^\\n]+)");

	private static final Pattern TEXT_SEARCH = Pattern.compile(
			"(?<search>queryNodes\\('(?<index>\\w+)', \\$words)(?:, \\{limit: \\d+})?(?<yield>\\) YIELD node AS (?<node>\\w+)[^\\n]*\\n"
					+ "WITH [^\\n]+\\nWHERE )");

	private static final Pattern MENTIONING = Pattern
		.compile("(?<match><-\\[:MENTIONS]-\\((?<node>\\w+):Article\\)\\n *WHERE )");

	private static final Pattern MADE = Pattern.compile("COUNT \\{ \\((\\w+)\\)-\\[:MADE]->\\(\\) }");

	private static final Pattern ABOUT = Pattern.compile("COUNT \\{ \\(\\)-\\[:ABOUT]->\\((\\w+)\\) }");

	private static final String TYPE = Arrays.stream(RelationType.values())
		.map(Enum::name)
		.collect(Collectors.joining("|", "(?:", ")"));

	private static final Pattern EDGE = Pattern
		.compile("\\[(?<edge>\\w*):(?<types>" + TYPE + "(?:\\s*\\|\\s*" + TYPE + ")*)(?<length>\\*[.\\d]+)?]");

	private static final Pattern ALL_OF_PATH = Pattern.compile("\\ball\\((\\w+) IN relationships\\(\\w+\\) WHERE ");

	private static final Pattern TYPE_OF = Pattern.compile("\\btype\\((\\w+)\\)");

	private static final Pattern PROPERTIES_OF = Pattern.compile("\\bproperties\\((\\w+)\\)");

	/** Seeks that lead to a handful of claims. */
	private static final Pattern SELECTIVE = Pattern.compile("\\w+\\.(?:edge|wording|id) (?:=|IN) .*");

	/** A seek for each of many rows. */
	private static final Pattern OF_ROW = Pattern.compile(".*= \\w+\\.id\\b.*");

	private static final Pattern MANY_MENTIONS = Pattern
		.compile("\\(mention:Mention\\)\\n  WITH (\\w+), mention\\n  LIMIT \\d+\\n");

	private final boolean few;

	private Within(boolean few) {
		this.few = few;
	}

	/**
	 * The statement within a collection.
	 * @param few whether the collection is small
	 */
	static CypherFile of(CypherFile file, boolean few) {
		String statement = Chain.statement(file);
		String within = new Within(few).limited(statement);
		if (within.equals(statement)) {
			return file;
		}
		List<CypherFile.Parameter> parameters = new ArrayList<>(file.parameters());
		parameters.add(new CypherFile.Parameter(Scope.COLLECTION, "STRING", null, "id of the collection", null));
		return new CypherFile(file.folder(), file.name(), file.title(), file.description(), file.stepOf(), file.page(),
				file.graph(), parameters, head(file) + within);
	}

	/** Whether a statement asks for something that collections limit. */
	static boolean limits(CypherFile file) {
		return !of(file, false).equals(file);
	}

	private static String head(CypherFile file) {
		return file.text().lines().filter((line) -> line.startsWith("//")).collect(Collectors.joining("\n")) + "\n";
	}

	private String limited(String statement) {
		String text = MANY_MENTIONS.matcher(statement).replaceAll("(mention:Mention)\n  WITH $1, mention\n");
		text = replaced(SEEK, text, this::seek);
		text = replaced(TEXT_SEARCH, text, Within::search);
		text = replaced(MENTIONING, text, (match) -> match.group(1) + IN_ARTICLE.formatted(match.group(2)) + " AND ");
		text = MADE.matcher(text)
			.replaceAll(Matcher
				.quoteReplacement("COUNT { (a)-[:MADE]->(:Claim)<-[:REPORTS]-(:Article)-[:IN]->" + MEMBERSHIP + " }")
				.replace("(a)", "($1)"));
		text = ABOUT.matcher(text)
			.replaceAll(Matcher
				.quoteReplacement("COUNT { (a)<-[:ABOUT]-(:Claim)<-[:REPORTS]-(:Article)-[:IN]->" + MEMBERSHIP + " }")
				.replace("(a)", "($1)"));
		return edges(text);
	}

	private String seek(MatchResult match) {
		String node = match.group(1);
		String label = match.group(2);
		String tail = (match.group(3) != null) ? match.group(3) : "";
		String indent = match.group(4);
		String hint = (match.group(5) != null) ? match.group(5) : "";
		String first = match.group(6);
		if ("Actor".equals(label)) {
			return this.few ? ACTORS.formatted(node) + first : "MATCH (" + node + ":Actor)\n" + indent + hint + "WHERE "
					+ IN_ACTOR.formatted(node) + "\n  AND " + first;
		}
		boolean claim = "Claim".equals(label);
		if (this.few && !SELECTIVE.matcher(first).matches() && !OF_ROW.matcher(first).matches()) {
			return "MATCH " + FROM_COLLECTION + (claim ? "(:Article)-[:REPORTS]->" : "") + "(" + node + ":" + label
					+ ")" + tail + "\n" + indent + HINT + indent + "WHERE " + first;
		}
		return "MATCH (" + node + ":" + label + ")" + tail + "\n" + indent + hint + "WHERE "
				+ (claim ? IN_CLAIM : IN_ARTICLE).formatted(node) + "\n" + indent + "  AND " + first;
	}

	private static String search(MatchResult match) {
		String node = match.group(4);
		return match.group(1) + match.group(3)
				+ ("actorNames".equals(match.group(2)) ? IN_ACTOR : IN_CLAIM).formatted(node) + "\n  AND ";
	}

	private static String edges(String statement) {
		Set<String> types = Arrays.stream(RelationType.values()).map(Enum::name).collect(Collectors.toSet());
		String text = replaced(EDGE, statement, (match) -> {
			List<String> named = Arrays.stream(match.group(2).split("\\s*\\|\\s*")).toList();
			String length = (match.group(3) != null) ? match.group(3) : "";
			String of = (named.size() == 1) ? ", type: '" + named.get(0) + "'" : "";
			String where = (named.size() == 1 || named.size() == types.size()) ? "" : named.stream()
				.collect(Collectors.joining("', '", " WHERE " + match.group(1) + ".type IN ['", "']"));
			// A path over several is limited by a condition on all of them, see below
			return !length.isEmpty() ? "[" + match.group(1) + ":STATED" + length + "]"
					: "[" + match.group(1) + ":STATED {collection: $collection" + of + "}" + where + "]";
		});
		if (text.equals(statement)) {
			return text;
		}
		text = ALL_OF_PATH.matcher(text).replaceAll("$0$1.collection = \\$collection AND ");
		text = TYPE_OF.matcher(text).replaceAll("$1.type");
		return PROPERTIES_OF.matcher(text)
			.replaceAll("$1 {.claims, .reports, .outlets, .firstAt, .lastAt, .confidence, .status}");
	}

	private static String replaced(Pattern pattern, String text, java.util.function.Function<MatchResult, String> by) {
		return pattern.matcher(text).replaceAll((match) -> Matcher.quoteReplacement(by.apply(match)));
	}

}
