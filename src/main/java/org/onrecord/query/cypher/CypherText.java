package org.onrecord.query.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.neo4j.cypher.internal.parser.CypherErrorStrategy;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;
import org.neo4j.cypher.internal.parser.v5.ast.factory.Cypher5AstLexer;
import org.neo4j.cypher.internal.parser.v5.ast.factory.Cypher5ErrorStrategyConf;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;

/**
 * Reads a statement with Neo4j's own grammar, so that it means here what it means to the
 * database; Unicode escapes are resolved as the database does. Prefixes such as
 * {@code EXPLAIN} and {@code CYPHER} are not in the grammar and so are errors. How deep
 * it is nested is counted over its tokens first: the parser, here and in the database,
 * calls itself for each level.
 */
final class CypherText {

	/** Longest statement, in bytes of UTF-8. */
	static final int MOST_BYTES = 20_000;

	/** How many brackets may stand in each other. */
	static final int DEEPEST = 40;

	/** How many words may be there that nest without a bracket. */
	private static final int MOST_NESTING_WORDS = 60;

	private static final Set<Integer> OPENING = Set.of(Cypher5Parser.LPAREN, Cypher5Parser.LBRACKET,
			Cypher5Parser.LCURLY);

	private static final Set<Integer> CLOSING = Set.of(Cypher5Parser.RPAREN, Cypher5Parser.RBRACKET,
			Cypher5Parser.RCURLY);

	/** {@code CASE} opens an expression; the others open a type if {@code <} follows. */
	private static final Set<Integer> TYPES = Set.of(Cypher5Parser.LIST, Cypher5Parser.ARRAY, Cypher5Parser.ANY,
			Cypher5Parser.VALUE);

	private static final Set<String> PREFIXES = Set.of("EXPLAIN", "PROFILE", "CYPHER");

	private CypherText() {
	}

	/**
	 * The tree of a statement.
	 * @throws OnRecordException if it is no Cypher, or nested too deep
	 */
	static Cypher5Parser.StatementsContext parse(AskedStatement statement) {
		assertShort(statement.text());
		CommonTokenStream tokens = new CommonTokenStream(lexer(statement));
		tokens.fill();
		assertPlain(tokens);
		assertShallow(tokens);
		Cypher5Parser parser = new Cypher5Parser(tokens);
		parser.removeErrorListeners();
		parser.addErrorListener(new SyntaxErrors());
		parser.setErrorHandler(new CypherErrorStrategy(new Cypher5ErrorStrategyConf()));
		Cypher5Parser.StatementsContext tree = parser.statements();
		if (parser.getNumberOfSyntaxErrors() > 0) {
			throw new IllegalStateException("A syntax error was not told");
		}
		return tree;
	}

	private static Cypher5AstLexer lexer(AskedStatement statement) {
		try {
			Cypher5AstLexer lexer = Cypher5AstLexer.fromString(statement.text(), true);
			lexer.removeErrorListeners();
			lexer.addErrorListener(new SyntaxErrors());
			return lexer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void assertShort(String text) {
		if (text.length() > MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			throw Guard.CLAUSES.refuses("it is longer than " + MOST_BYTES + " bytes.",
					"Hand values over as parameters rather than in its text.");
		}
	}

	/** The prefixes are no part of the grammar. */
	private static void assertPlain(CommonTokenStream tokens) {
		String first = tokens.getTokens()
			.stream()
			.filter((token) -> token.getChannel() == Token.DEFAULT_CHANNEL)
			.findFirst()
			.map((token) -> token.getText().toUpperCase(Locale.ROOT))
			.orElse("");
		if (PREFIXES.contains(first)) {
			throw Guard.CLAUSES.refuses("it begins with " + first + ".", "Leave that away.");
		}
	}

	private static void assertShallow(CommonTokenStream tokens) {
		int depth = 0;
		int words = 0;
		int before = Token.INVALID_TYPE;
		for (Token token : tokens.getTokens()) {
			if (token.getChannel() != Token.DEFAULT_CHANNEL) {
				continue;
			}
			int type = token.getType();
			if (OPENING.contains(type)) {
				depth++;
			}
			else if (CLOSING.contains(type)) {
				depth--;
			}
			else if (type == Cypher5Parser.CASE || (type == Cypher5Parser.LT && TYPES.contains(before))) {
				words++;
			}
			if (depth > DEEPEST || words > MOST_NESTING_WORDS) {
				throw Guard.CLAUSES.refuses("it is nested more than " + DEEPEST + " levels deep.",
						"Take it apart with WITH.");
			}
			before = type;
		}
	}

	/** What is wrong with a text that is no Cypher. */
	static OnRecordException invalid(String why) {
		return OnRecordException.of(Reason.INVALID, "invalid-statement", "This is no valid Cypher: " + why);
	}

	/** Tells the first error; the rest of the text is not read then. */
	private static final class SyntaxErrors extends BaseErrorListener {

		@Override
		public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String why,
				RecognitionException cause) {
			throw invalid(why + " (line " + line + ", column " + (column + 1) + ")").with("line", line)
				.with("column", column + 1);
		}

	}

}
