package org.onrecord.query.cypher;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Names as the database reads them: without backticks, blanks and comments. */
final class Names {

	private Names() {
	}

	/** The name that a part of a tree is, with its dots. */
	static String of(ParserRuleContext tree) {
		return text(tree);
	}

	private static String text(ParseTree tree) {
		if (tree instanceof TerminalNode word) {
			return plain(word.getSymbol().getText());
		}
		return IntStream.range(0, tree.getChildCount())
			.mapToObj((i) -> text(tree.getChild(i)))
			.collect(Collectors.joining());
	}

	private static String plain(String word) {
		boolean escaped = word.length() >= 2 && word.startsWith("`") && word.endsWith("`");
		return escaped ? word.substring(1, word.length() - 1).replace("``", "`") : word;
	}

}
