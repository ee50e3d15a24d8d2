package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/** Cuts phrases out of the dependency tree as runs of tokens that follow each other. */
final class Phrases {

	/** What hangs on a noun but is no part of its name or description. */
	private static final Set<String> LOOSE = Set.of("parataxis", "advcl", "cc", "conj", "punct", "discourse", "ccomp",
			"cop", "aux", "dep");

	private Phrases() {
	}

	static Predicate<Token> notIn(Collection<Token> tokens) {
		BitSet taken = new BitSet();
		tokens.forEach((token) -> taken.set(token.index()));
		return (token) -> !taken.get(token.index());
	}

	/**
	 * The noun phrase of a noun or pronoun: the run of tokens around it that depend on
	 * it, on its side of any quotation mark and between these limits.
	 */
	static List<Token> nounPhrase(Scene scene, Token head, int from, int to) {
		BitSet inside = new BitSet();
		List<Token> open = new ArrayList<>(List.of(head));
		while (!open.isEmpty()) {
			Token next = open.remove(open.size() - 1);
			inside.set(next.index());
			for (Token child : scene.text().children(next)) {
				boolean joined = child.is("conj") && (child.isNoun() || child.tag().startsWith("PRP"));
				boolean loose = LOOSE.contains(child.relation()) && !child.is("punct") && !child.is("cc") && !joined;
				if (!loose && scene.sameSide(head, child)) {
					open.add(child);
				}
			}
		}
		int first = head.index();
		while (first - 1 >= from && inside.get(first - 1)) {
			first--;
		}
		int end = head.index() + 1;
		while (end < to && inside.get(end)) {
			end++;
		}
		return trimmed(scene.range(first, end));
	}

	/**
	 * The tokens without punctuation and conjunctions at both ends, brackets excepted.
	 */
	static List<Token> trimmed(List<Token> tokens) {
		int first = 0;
		int end = tokens.size();
		while (first < end && (isPause(tokens.get(first)) || tokens.get(first).tag().equals("CC"))) {
			first++;
		}
		while (end > first && (isPause(tokens.get(end - 1)) || tokens.get(end - 1).tag().equals("CC"))) {
			end--;
		}
		return tokens.subList(first, end);
	}

	/** Comma, dash, colon or full stop, but no quotation mark or bracket. */
	static boolean isPause(Token token) {
		return Set.of(",", ":", ".", ";", "--", "\u2014", "\u2013", "-").contains(token.word())
				|| token.tag().equals(",") || (token.tag().matches("[.:]") && !token.word().matches("[?!]+"));
	}

	/** First and last token of everything below a token in its sentence. */
	static int[] extent(Scene scene, Token head) {
		Sentence sentence = scene.sentence(head);
		List<Token> below = scene.text().subtree(head);
		return new int[] { Math.max(sentence.first(), below.get(0).index()),
				Math.min(sentence.end(), below.get(below.size() - 1).index() + 1) };
	}

}
