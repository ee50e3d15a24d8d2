package org.onrecord.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.CodePoints;
import org.onrecord.knowledge.TextSpan;

/**
 * An article with its paragraphs, sentences and tokens. Inside extraction places are
 * UTF-16 indexes and token indexes; {@link #span(int, int)} turns them into the code
 * points that leave it.
 */
public final class AnnotatedText {

	private final Article article;

	private final CodePoints codePoints;

	private final List<Paragraph> paragraphs;

	private final List<Sentence> sentences;

	private final List<Token> tokens;

	private final List<List<Token>> children;

	private final List<String> notes;

	public AnnotatedText(Article article, List<Paragraph> paragraphs, List<Sentence> sentences, List<Token> tokens,
			List<String> notes) {
		this.article = article;
		this.codePoints = new CodePoints(article.text());
		this.paragraphs = List.copyOf(paragraphs);
		this.sentences = List.copyOf(sentences);
		this.tokens = List.copyOf(tokens);
		this.children = childrenOf(this.tokens);
		this.notes = List.copyOf(notes);
	}

	public Article article() {
		return this.article;
	}

	public String text() {
		return this.article.text();
	}

	public List<Paragraph> paragraphs() {
		return this.paragraphs;
	}

	public List<Sentence> sentences() {
		return this.sentences;
	}

	public List<Token> tokens() {
		return this.tokens;
	}

	/** What was passed over while annotating, and why. */
	public List<String> notes() {
		return this.notes;
	}

	public Token token(int index) {
		return this.tokens.get(index);
	}

	public Sentence sentenceOf(Token token) {
		return this.sentences.get(token.sentence());
	}

	public List<Token> tokensOf(Sentence sentence) {
		return this.tokens.subList(sentence.first(), sentence.end());
	}

	public List<Sentence> sentencesOf(Paragraph paragraph) {
		return this.sentences.stream().filter((sentence) -> sentence.paragraph() == paragraph.index()).toList();
	}

	/** The tokens that depend on this one directly, in text order. */
	public List<Token> children(Token token) {
		return this.children.get(token.index());
	}

	/** The direct dependents with this relation or a subtype of it, in text order. */
	public List<Token> children(Token token, String relation) {
		return children(token).stream().filter((child) -> child.is(relation)).toList();
	}

	/** The token and everything below it, in text order. */
	public List<Token> subtree(Token token) {
		List<Token> found = new ArrayList<>();
		List<Token> open = new ArrayList<>(List.of(token));
		while (!open.isEmpty()) {
			Token next = open.remove(open.size() - 1);
			found.add(next);
			open.addAll(children(next));
		}
		return found.stream().sorted((a, b) -> Integer.compare(a.index(), b.index())).toList();
	}

	/** The words from one token to another, both included, as written. */
	public String words(int firstToken, int lastToken) {
		return text().substring(token(firstToken).start(), token(lastToken).end());
	}

	/** The code points of a UTF-16 range, end exclusive. */
	public TextSpan span(int utf16Start, int utf16End) {
		return this.codePoints.span(utf16Start, utf16End);
	}

	/** The code points from one token to another, both included. */
	public TextSpan tokenSpan(int firstToken, int lastToken) {
		return span(token(firstToken).start(), token(lastToken).end());
	}

	public CodePoints codePoints() {
		return this.codePoints;
	}

	/** The tokens that lie wholly inside a UTF-16 range, in text order. */
	public Stream<Token> tokensWithin(int utf16Start, int utf16End) {
		return IntStream.range(firstTokenFrom(utf16Start), this.tokens.size())
			.mapToObj(this.tokens::get)
			.takeWhile((token) -> token.start() < utf16End)
			.filter((token) -> token.end() <= utf16End);
	}

	/** Index of the first token that starts at or after a UTF-16 index. */
	public int firstTokenFrom(int utf16Index) {
		int low = 0;
		int high = this.tokens.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.tokens.get(middle).start() < utf16Index) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private static List<List<Token>> childrenOf(List<Token> tokens) {
		List<List<Token>> children = new ArrayList<>(tokens.size());
		tokens.forEach((token) -> children.add(new ArrayList<>(2)));
		tokens.stream().filter((token) -> token.head() >= 0).forEach((token) -> children.get(token.head()).add(token));
		return children;
	}

}
