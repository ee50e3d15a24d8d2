package org.onrecord.extract.relation;

import java.util.Locale;
import java.util.Set;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Modality;

/**
 * Reads polarity and modality of a verb, noun or adjective off its auxiliaries, negations
 * and conjunctions, and off the words that govern it.
 */
final class FactualityReader {

	private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "nor", "neither", "no", "hardly",
			"without");

	private static final int DEEPEST = 5;

	private final AnnotatedText text;

	private final Slots slots;

	private final WordLists words;

	FactualityReader(AnnotatedText text, Slots slots, WordLists words) {
		this.text = text;
		this.slots = slots;
		this.words = words;
	}

	/** How firmly the act that this word names is stated. */
	Factuality of(Token predicate) {
		if (predicate.isNoun()) {
			return ofNoun(predicate);
		}
		Factuality stated = asked(predicate) ? Factuality.FACT.as(Modality.QUESTION) : Factuality.FACT;
		return climb(predicate, stated, DEEPEST);
	}

	private Factuality ofNoun(Token noun) {
		boolean none = this.text.children(noun)
			.stream()
			.anyMatch((child) -> (child.is("det") && child.lemma().equals("no"))
					|| (child.is("case") && child.lemma().equals("without")));
		Factuality own = none ? Factuality.FACT.negated() : Factuality.FACT;
		return this.slots.light(noun)
			.filter(Slots.Light::carried)
			.map((light) -> none ? of(light.verb()).negated() : of(light.verb()))
			.orElse(own);
	}

	private Factuality climb(Token token, Factuality below, int depth) {
		Factuality stated = apply(token, below);
		if (depth == 0 || token.head() < 0) {
			return stated;
		}
		Token head = this.text.token(token.head());
		if ((token.is("xcomp") && head.isVerb()) || gerundAfter(token, head)
				|| (token.is("ccomp") && infinitive(token))) {
			Factuality governed = effect("xcomp", head, stated, infinitive(token) ? "possible" : "asserted");
			return climb(head, governed, depth - 1);
		}
		if (token.is("ccomp")) {
			return effect("ccomp", head, stated, "asserted");
		}
		if (token.is("acl") && infinitive(token) && head.isNoun()) {
			return effect("noun", head, stated, "possible");
		}
		if (token.is("conj") && head.isVerb() && this.text.children(token, "nsubj").isEmpty()) {
			return sharedAuxiliaries(token, head) ? climb(head, stated, depth - 1) : stated;
		}
		return stated;
	}

	private Factuality apply(Token token, Factuality below) {
		Factuality stated = below;
		for (Token child : this.text.children(token)) {
			if (child.index() < token.index() && NEGATIONS.contains(child.lemma()) && !child.is("nsubj")) {
				stated = stated.negated();
			}
			else if (child.is("aux")) {
				stated = effect("aux", child, stated, "asserted");
			}
			else if (child.is("mark") && !child.lemma().equals("without")) {
				stated = effect("mark", child, stated, "asserted");
			}
		}
		return stated;
	}

	private Factuality effect(String link, Token word, Factuality stated, String otherwise) {
		String effect = this.words.effects().getOrDefault(link + " " + word.lemma(), otherwise);
		return switch (effect) {
			case "asserted" -> stated;
			case "negated" -> stated.negated();
			default -> stated.as(Modality.valueOf(effect.toUpperCase(Locale.ROOT)));
		};
	}

	/** "considering endorsing", which parsers take for many things. */
	private static boolean gerundAfter(Token token, Token head) {
		return token.tag().equals("VBG") && head.isVerb() && head.index() == token.index() - 1 && !token.is("conj");
	}

	private boolean infinitive(Token token) {
		return this.text.children(token, "mark")
			.stream()
			.anyMatch((mark) -> mark.tag().equals("TO") || mark.lemma().equals("to"));
	}

	/** "did not praise or endorse": the second verb has the auxiliaries of the first. */
	private boolean sharedAuxiliaries(Token later, Token first) {
		return later.tag().equals(first.tag()) && this.text.children(later, "aux").isEmpty();
	}

	private boolean asked(Token predicate) {
		Sentence sentence = this.text.sentenceOf(predicate);
		boolean question = this.text.tokensOf(sentence)
			.stream()
			.skip(Math.max(0, sentence.size() - 3))
			.anyMatch((token) -> token.word().equals("?"));
		return question && !predicate.is("acl") && !predicate.is("advcl");
	}

}
