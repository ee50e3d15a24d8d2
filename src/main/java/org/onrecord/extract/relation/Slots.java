package org.onrecord.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;

/** Fills the slots of frames: the places of {@code acts.tsv} as tokens. */
final class Slots {

	/** A verb that governs a noun of acting, as in {@code light.tsv}. */
	record Light(Token verb, WordLists.Side side, boolean carried) {
	}

	private static final Set<String> MANNER = Set.of("with", "without", "at");

	private final AnnotatedText text;

	private final Clauses clauses;

	private final Prepositions prepositions;

	private final WordLists words;

	Slots(AnnotatedText text, WordLists words) {
		this.text = text;
		this.clauses = new Clauses(text);
		this.prepositions = new Prepositions(text);
		this.words = words;
	}

	Clauses clauses() {
		return this.clauses;
	}

	/** The tokens in the first of the slots that is filled; empty if none is. */
	List<Token> fill(Token predicate, List<String> slots) {
		return fill(predicate, predicate, slots);
	}

	/** The same for acts of several words: prepositions stand after the last of them. */
	List<Token> fill(Token predicate, Token last, List<String> slots) {
		return slots.stream()
			.map((slot) -> fill(predicate, last, slot))
			.filter((tokens) -> !tokens.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	/**
	 * The verb that governs a noun of acting, if it is one that tells the noun's side.
	 */
	Optional<Light> light(Token noun) {
		Token head = noun;
		while (head.is("conj") && head.head() >= 0) {
			head = this.text.token(head.head());
		}
		if (!(head.is("obj") || head.is("nsubj:pass") || under(head)) || head.head() < 0) {
			return Optional.empty();
		}
		Token verb = this.text.token(head.head());
		WordLists.LightVerb word = this.words.lightVerbs().get(verb.lemma());
		return (word != null) ? Optional.of(new Light(verb, word.side(), word.carried())) : Optional.empty();
	}

	/** The verb of which a noun is the object, in either voice; null if there is none. */
	@Nullable Token governor(Token noun) {
		if (!(noun.is("obj") || noun.is("nsubj:pass")) || noun.head() < 0) {
			return null;
		}
		Token verb = this.text.token(noun.head());
		return verb.isVerb() ? verb : null;
	}

	/** "came under attack". */
	private boolean under(Token noun) {
		return noun.is("obl")
				&& this.text.children(noun, "case").stream().anyMatch((mark) -> mark.lemma().equals("under"));
	}

	private List<Token> fill(Token predicate, Token last, String slot) {
		return switch (slot) {
			case "subj" -> this.clauses.subjects(predicate);
			case "obj" -> this.clauses.objects(predicate);
			case "xsubj" -> this.clauses.complementSubjects(predicate);
			case "poss" -> this.text.children(predicate, "nmod:poss");
			case "doer" -> bySide(predicate, WordLists.Side.DOER);
			case "receiver" -> bySide(predicate, WordLists.Side.RECEIVER);
			case "holder" -> holder(predicate);
			case "self" -> self(predicate);
			case "mutual" -> mutual(predicate);
			case "clause" -> clause(predicate);
			default -> prepositional(last, slot);
		};
	}

	/** "X and Y met", "talks between X and Y": each of them is the other of the rest. */
	private List<Token> mutual(Token predicate) {
		List<Token> joined = predicate.isNoun() ? this.prepositions.near(predicate, "between")
				: this.clauses.subjects(predicate);
		return (joined.size() > 1) ? joined : List.of();
	}

	/** "endorsed Lind with Poe's blessing", "left at the request of Poe": who acts so. */
	private List<Token> clause(Token noun) {
		boolean manner = this.text.children(noun, "case").stream().anyMatch((mark) -> MANNER.contains(mark.lemma()));
		return (manner && noun.head() >= 0 && this.text.token(noun.head()).isVerb())
				? this.clauses.subjects(this.text.token(noun.head())) : List.of();
	}

	private List<Token> prepositional(Token predicate, String slot) {
		int space = slot.indexOf(' ');
		if (space < 0) {
			return this.prepositions.near(predicate, slot);
		}
		String first = slot.substring(0, space);
		String second = slot.substring(space + 1);
		return second.equals("far") ? this.prepositions.far(predicate, first) : afterParticle(predicate, first, second);
	}

	private List<Token> afterParticle(Token predicate, String particle, String preposition) {
		int next = predicate.index() + 1;
		boolean there = next < this.text.sentenceOf(predicate).end() && this.text.token(next).lemma().equals(particle);
		return there ? this.prepositions.near(this.text.token(next), preposition) : List.of();
	}

	private List<Token> bySide(Token noun, WordLists.Side side) {
		return light(noun).filter((light) -> light.side() == side)
			.map((light) -> this.clauses.subjects(light.verb()))
			.orElse(List.of());
	}

	/** "X is critical of", "X, critical of", "a senator critical of", "made X angry". */
	private List<Token> holder(Token adjective) {
		List<Token> subjects = this.clauses.subjects(adjective);
		if (!subjects.isEmpty() || adjective.head() < 0) {
			return subjects;
		}
		Token head = this.text.token(adjective.head());
		return (adjective.is("amod") && head.isNoun()) ? List.of(head) : List.of();
	}

	/** The noun itself, and whom it is said of: "X, a critic of", "X is a critic of". */
	private List<Token> self(Token noun) {
		Stream<Token> described = (noun.is("appos") && noun.head() >= 0) ? Stream.of(this.text.token(noun.head()))
				: this.text.children(noun, "nsubj").stream();
		List<Token> named = described.toList();
		return named.isEmpty() ? List.of(noun) : named;
	}

}
