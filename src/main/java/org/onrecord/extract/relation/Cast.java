package org.onrecord.extract.relation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;

/**
 * Which actor stands behind a word: the one it means, the speaker behind "I" and "we",
 * the one whose plan, words or decision it is.
 */
final class Cast {

	private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "my", "our");

	private final Story story;

	private final AnnotatedText text;

	private final WordLists words;

	Cast(Story story, WordLists words) {
		this.story = story;
		this.text = story.text();
		this.words = words;
	}

	/** The actor that a word means. */
	Optional<Mention> of(Token token) {
		if (FIRST_PERSON.contains(token.lemma())) {
			return speaker(token).or(() -> this.story.actors().at(token));
		}
		return this.story.actors().at(token);
	}

	/** The actor that acts: the one meant, or whose statement, ad or campaign acts. */
	Optional<Mention> acting(Token token) {
		return of(token).or(() -> this.words.is("voice", token.lemma()) ? owner(token) : Optional.empty());
	}

	/**
	 * The actor that is acted upon: the one meant, or whose plan, words, policy it is.
	 */
	Optional<Mention> actedUpon(Token token) {
		return of(token).or(() -> this.words.is("people", token.lemma()) ? Optional.empty() : owner(token));
	}

	/** Whose it is: by possessive, by a preposition, by a noun before it. */
	Optional<Mention> owner(Token noun) {
		Stream<Token> possessors = this.text.children(noun, "nmod:poss").stream();
		Stream<Token> named = this.text.children(noun, "nmod")
			.stream()
			.filter((child) -> !child.is("nmod:poss"))
			.filter((child) -> this.text.children(child, "case")
				.stream()
				.anyMatch((mark) -> Set.of("of", "by", "from").contains(mark.lemma())));
		Stream<Token> before = this.text.children(noun, "compound").stream();
		return Stream.of(possessors, named, before)
			.flatMap((tokens) -> tokens)
			.map(this::of)
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Optional<Mention> speaker(Token token) {
		return this.story.attributionOf(token)
			.map((attribution) -> this.story.actors().speakersOf(attribution))
			.filter((speakers) -> speakers.size() == 1)
			.map((speakers) -> speakers.get(0));
	}

}
