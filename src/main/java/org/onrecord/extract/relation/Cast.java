package org.onrecord.extract.relation;

import java.util.List;
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

	private static final Set<String> DEFINITE = Set.of("the", "this", "that", "those", "these");

	/** How many sentences back a thing may have been named with its owner. */
	private static final int FARTHEST = 8;

	/** "aspects of the speech of Lind": how far an owner may be. */
	private static final int DEEPEST = 1;

	private final Story story;

	private final AnnotatedText text;

	private final WordLists words;

	private final Prepositions prepositions;

	Cast(Story story, WordLists words) {
		this.story = story;
		this.text = story.text();
		this.words = words;
		this.prepositions = new Prepositions(story.text());
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
		Optional<Mention> behind = this.words.is("voice", token.lemma()) ? owner(token) : Optional.empty();
		return behind.map((owner) -> campaignOf(owner, token)).or(() -> of(token));
	}

	/** "his campaign" is the campaign that the article names, if it names it. */
	private Mention campaignOf(Mention owner, Token token) {
		if (!token.lemma().equals("campaign")) {
			return owner;
		}
		String surname = owner.name().substring(owner.name().lastIndexOf(' ') + 1);
		return this.story.actors()
			.mentions()
			.stream()
			.filter((mention) -> mention.name().equals(surname + " campaign"))
			.findFirst()
			.orElse(owner);
	}

	/**
	 * The actor that is acted upon: the one meant, or whose plan, words, policy it is.
	 */
	Optional<Mention> actedUpon(Token token) {
		return of(token)
			.or(() -> this.words.is("people", token.lemma()) ? Optional.empty() : owner(token).or(() -> told(token)));
	}

	/** "the proposal" that is known already: whose it was where the article named it. */
	private Optional<Mention> told(Token noun) {
		boolean definite = this.text.children(noun, "det").stream().anyMatch((word) -> DEFINITE.contains(word.lemma()));
		if (!definite || !this.words.is("doing", noun.lemma())) {
			return Optional.empty();
		}
		for (int i = noun.index() - 1; i >= 0 && this.text.token(i).sentence() >= noun.sentence() - FARTHEST; i--) {
			Token before = this.text.token(i);
			if (before.lemma().equals(noun.lemma()) && before.isNoun()) {
				Optional<Mention> owner = owner(before);
				if (owner.isPresent()) {
					return owner;
				}
			}
		}
		return Optional.empty();
	}

	/** Whose it is: by possessive, by a preposition, by a noun before it. */
	Optional<Mention> owner(Token noun) {
		return owner(noun, DEEPEST);
	}

	private Optional<Mention> owner(Token noun, int depth) {
		Stream<Token> possessors = this.text.children(noun, "nmod:poss").stream();
		List<Token> named = Stream.of("of", "by", "from")
			.flatMap((preposition) -> this.prepositions.near(noun, preposition).stream().limit(1))
			.toList();
		boolean owned = this.words.is("doing", noun.lemma()) || this.words.is("voice", noun.lemma());
		Stream<Token> before = owned ? this.text.children(noun, "compound").stream() : Stream.of();
		Optional<Mention> owner = Stream.of(possessors, named.stream(), before)
			.flatMap((tokens) -> tokens)
			.map(this::of)
			.flatMap(Optional::stream)
			.findFirst();
		return (owner.isPresent() || depth == 0) ? owner
				: named.stream()
					.filter((next) -> !this.words.is("people", next.lemma()))
					.map((next) -> owner(next, depth - 1))
					.flatMap(Optional::stream)
					.findFirst();
	}

	private Optional<Mention> speaker(Token token) {
		return this.story.attributionOf(token)
			.map(this.story::speakersOf)
			.filter((speakers) -> speakers.size() == 1)
			.map((speakers) -> speakers.get(0));
	}

}
