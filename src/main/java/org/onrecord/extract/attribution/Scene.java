package org.onrecord.extract.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.onrecord.extract.quotation.Quotation;
import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Datelines;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Manner;

/**
 * What every sieve looks at: the text, and for each token the outermost quotation it
 * stands in. The parser does not know quotations, so an arc from one side of a quotation
 * mark to the other is not believed.
 */
final class Scene {

	/** Stands for "in no quotation". */
	static final int OUTSIDE = -1;

	private final AnnotatedText text;

	private final Quotations quotations;

	/** Of each token the index of its outermost quotation, or {@link #OUTSIDE}. */
	private final int[] side;

	private final BitSet datelines;

	Scene(AnnotatedText text, Quotations quotations) {
		this.datelines = Datelines.of(text);
		this.text = text;
		this.quotations = quotations;
		this.side = text.tokens()
			.stream()
			.mapToInt((token) -> quotations.around(token).map(Quotation::index).orElse(OUTSIDE))
			.toArray();
	}

	AnnotatedText text() {
		return this.text;
	}

	Quotations quotations() {
		return this.quotations;
	}

	List<Token> tokens() {
		return this.text.tokens();
	}

	Token token(int index) {
		return this.text.token(index);
	}

	Sentence sentence(Token token) {
		return this.text.sentenceOf(token);
	}

	int side(Token token) {
		return this.side[token.index()];
	}

	int side(int token) {
		return this.side[token];
	}

	boolean quoted(Token token) {
		return this.side[token.index()] != OUTSIDE;
	}

	boolean sameSide(Token one, Token other) {
		return this.side[one.index()] == this.side[other.index()];
	}

	/** Whether it only tells where the report was written. */
	boolean inDateline(Token token) {
		return this.datelines.get(token.index());
	}

	/** The dependents on the same side with this relation or a subtype of it. */
	List<Token> children(Token token, String relation) {
		return this.text.children(token, relation).stream().filter((child) -> sameSide(token, child)).toList();
	}

	/** The tokens from one index to another, end exclusive. */
	List<Token> range(int first, int end) {
		return (first < end) ? this.text.tokens().subList(first, end) : List.of();
	}

	/** The word at an index in lower case; empty before the first and after the last. */
	String word(int index) {
		return (index >= 0 && index < tokens().size()) ? token(index).word().toLowerCase(java.util.Locale.ROOT) : "";
	}

	/** Whether a token has a letter or a digit. */
	static boolean isWord(Token token) {
		return token.word().codePoints().anyMatch(Character::isLetterOrDigit);
	}

	/** How these words are reported, by how many of them stand in quotation marks. */
	Manner manner(List<Token> content) {
		List<Token> words = content.stream().filter(Scene::isWord).toList();
		long quoted = words.stream().filter(this::quoted).count();
		return (quoted == 0) ? Manner.INDIRECT : (quoted == words.size()) ? Manner.DIRECT : Manner.MIXED;
	}

	/** The indexes of all tokens of a sentence. */
	IntStream indexes(Sentence sentence) {
		return IntStream.range(sentence.first(), sentence.end());
	}

}
