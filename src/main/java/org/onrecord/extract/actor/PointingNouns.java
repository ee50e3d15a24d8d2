package org.onrecord.extract.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Token;

/**
 * Nouns of sources that point back to a person: "the challenger", "the 46-year-old", "the
 * Russian leader" (who holds an office there), "the official" (of whom nothing more was
 * said). Nouns that are described further ("the head of the union") name somebody anew.
 */
final class PointingNouns {

	private static final Set<String> DEFINITE = Set.of("the", "that", "this");

	/** Those who mostly speak without their names. */
	private static final Set<String> STAFF = Set.of("official", "aide", "adviser", "advisor", "staffer", "source",
			"insider", "operative", "reporter", "moderator", "spokesman", "spokeswoman", "spokesperson");

	private static final Set<String> FURTHER = Set.of("nmod", "acl", "appos", "conj");

	private final Cast cast;

	private final Speech speech;

	private final Lexicon lexicon;

	private final Gazetteer gazetteer;

	/**
	 * A noun that points back.
	 *
	 * @param token the noun
	 * @param gender what it tells of the person
	 * @param place key of the place whose adjective goes with it; null if none
	 * @param cast the actors of the article
	 */
	record Noun(Token token, Gender gender, @Nullable String place, Cast cast) {

		/** Whether a person may be meant as far as the noun itself says. */
		boolean mayMean(Figure person) {
			if (person.unnamed() || STAFF.contains(this.token.lemma())) {
				return person.unnamed() && person.name().toLowerCase(Locale.ROOT).contains(this.token.lemma());
			}
			return this.place == null || this.cast.officesOf(person)
				.stream()
				.map(Figure::of)
				.anyMatch((of) -> of != null && this.place.equals(of.gazetteer()));
		}

	}

	PointingNouns(Cast cast, Speech speech, Lexicon lexicon, Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		this.cast = cast;
		this.speech = speech;
		this.lexicon = lexicon;
	}

	/** The noun at this token, if it points back. */
	Optional<Noun> at(Token token) {
		if (!this.speech.isSource(token) || this.cast.at(token.index()).isPresent() || !isPerson(token)) {
			return Optional.empty();
		}
		int first = token.index();
		while (isModifier(first - 1, token)) {
			first--;
		}
		boolean definite = DEFINITE.contains(this.cast.word(first - 1, token.sentence()))
				&& this.speech.isSource(this.cast.text().token(first - 1));
		boolean further = this.cast.text()
			.children(token)
			.stream()
			.anyMatch((child) -> FURTHER.contains(child.relation()) && this.speech.isSource(child)
					&& child.index() > token.index());
		if (!definite || further) {
			return Optional.empty();
		}
		@Nullable String place = null;
		for (int i = first; i < token.index(); i++) {
			Optional<Figure> owner = this.cast.at(i);
			if (owner.filter((figure) -> !figure.isPlace() && !figure.name().endsWith(" Party")).isPresent()) {
				return Optional.empty();
			}
			String word = this.cast.text().token(i).word();
			String known = Character.isUpperCase(word.charAt(0))
					? this.gazetteer.place(word).map(Entry::key).or(() -> owner.map(Figure::gazetteer)).orElse(null)
					: null;
			place = (known != null) ? known : place;
		}
		return Optional.of(new Noun(token, gender(token), place, this.cast));
	}

	private boolean isModifier(int index, Token noun) {
		String word = this.cast.word(index, noun.sentence());
		if (word.isEmpty() || DEFINITE.contains(word)) {
			return false;
		}
		Token token = this.cast.text().token(index);
		return token.tag().matches("JJ.?|NN|NNP|CD|HYPH|VBN|VBG|NNPS|RB") || word.equals("-");
	}

	private boolean isPerson(Token token) {
		if (token.word().equals("old") || token.word().endsWith("-year-old")) {
			return token.word().length() > "old".length()
					|| this.cast.word(token.index() - 2, token.sentence()).equals("year");
		}
		return token.tag().equals("NN") && this.lexicon.isPersonNoun(token) && !this.lexicon.isPeopleNoun(token)
				&& !this.lexicon.is("spokes", token.word());
	}

	private Gender gender(Token token) {
		return this.lexicon.is("person-male", token.lemma()) ? Gender.MALE
				: this.lexicon.is("person-female", token.lemma()) ? Gender.FEMALE : Gender.UNKNOWN;
	}

}
