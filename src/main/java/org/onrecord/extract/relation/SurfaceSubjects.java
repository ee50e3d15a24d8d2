package org.onrecord.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;

/**
 * The subject of a finite verb as the surface shows it, for where the parse goes astray:
 * the noun right before the verb and its auxiliaries, the noun that an apposition between
 * commas describes, or the subject of the verb that "and" joins it to.
 */
final class SurfaceSubjects {

	private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN");

	private static final Set<String> AUXILIARIES = Set.of("have", "be", "do", "will", "would", "'s", "'ve", "'d");

	/** How far before the verb the noun stands that an apposition describes. */
	private static final int APPOSITION = 15;

	private final AnnotatedText text;

	private final NounPhrases phrases;

	SurfaceSubjects(AnnotatedText text) {
		this.text = text;
		this.phrases = new NounPhrases(text);
	}

	/** The subjects, joined ones each; empty if none is seen, or the verb not finite. */
	List<Token> of(Token verb) {
		if (!FINITE.contains(verb.tag())) {
			return List.of();
		}
		int first = this.text.sentenceOf(verb).first();
		int at = verb.index() - 1;
		while (at >= first && small(this.text.token(at))) {
			at--;
		}
		if (at < first) {
			return List.of();
		}
		return beforeVerb(verb, at, first)
			.map((noun) -> this.phrases.withConjuncts(noun)
				.stream()
				.filter((token) -> token.index() < verb.index())
				.toList())
			.orElse(List.of());
	}

	private Optional<Token> beforeVerb(Token verb, int at, int first) {
		Token before = this.text.token(at);
		if (before.isNoun() || before.tag().equals("PRP")) {
			return isGoverned(before) ? Optional.empty() : Optional.of(before);
		}
		if (before.tag().equals("CC")) {
			return joined(verb, at, first);
		}
		return before.tag().equals(",") ? described(at, first) : Optional.empty();
	}

	private static boolean past(Token verb) {
		return verb.tag().equals("VBD") || verb.tag().equals("VBN");
	}

	private static boolean small(Token token) {
		return token.tag().startsWith("RB") || token.tag().equals("MD")
				|| (token.isVerb() && AUXILIARIES.contains(token.lemma()));
	}

	private boolean isGoverned(Token noun) {
		return this.text.children(noun, "case").stream().anyMatch((mark) -> mark.index() < noun.index());
	}

	/** "went after Lind and called for": the subject of the finite verb before. */
	private Optional<Token> joined(Token verb, int at, int first) {
		for (int i = at - 1; i >= first; i--) {
			Token other = this.text.token(i);
			if (other.tag().equals(verb.tag()) || (past(other) && past(verb))) {
				List<Token> subjects = this.text.children(other, "nsubj");
				if (!subjects.isEmpty()) {
					return Optional.of(subjects.get(0));
				}
			}
		}
		return Optional.empty();
	}

	/** "Poe, the mayor of Tarn, urged": the noun before the comma that opens. */
	private Optional<Token> described(int at, int first) {
		for (int i = at - 2; i > Math.max(first, at - APPOSITION); i--) {
			if (this.text.token(i).tag().equals(",")) {
				Token noun = this.text.token(i - 1);
				return noun.isNoun() ? Optional.of(noun) : Optional.empty();
			}
		}
		return Optional.empty();
	}

}
