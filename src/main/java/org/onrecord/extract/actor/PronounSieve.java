package org.onrecord.extract.actor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.Token;

/**
 * Words that point back to one person: "he" and "she" anywhere, and in sources "the
 * challenger", "the 46-year-old". Each means the person who fits best among those named
 * last. A pronoun that speaks before anybody is named means the first person who speaks
 * after it.
 */
final class PronounSieve {

	private static final Map<String, Gender> PRONOUNS = Map.of("he", Gender.MALE, "him", Gender.MALE, "his",
			Gender.MALE, "himself", Gender.MALE, "she", Gender.FEMALE, "her", Gender.FEMALE, "hers", Gender.FEMALE,
			"herself", Gender.FEMALE);

	/** How many sentences after a pronoun the person may be named. */
	private static final int AHEAD = 3;

	/** Persons by the nouns before their names. */
	private final Map<String, Set<Figure>> called = new HashMap<>();

	private final Cast cast;

	private final Speech speech;

	private final PointingNouns nouns;

	private final Salience salience;

	PronounSieve(Cast cast, Speech speech, Lexicon lexicon, Gazetteer gazetteer) {
		this.cast = cast;
		this.speech = speech;
		this.nouns = new PointingNouns(cast, speech, lexicon, gazetteer);
		this.salience = new Salience(cast, speech);
	}

	void resolve() {
		for (Token token : this.cast.text().tokens()) {
			// in "..., she said" the speaker is known before the words are read
			this.speech.sourceAfter(token).forEach(this::resolve);
			resolve(token);
			this.cast.placeAt(token.index())
				.filter((place) -> place.last() == token.index() && place.figure().isPerson()
						&& !place.figure().plural())
				.ifPresent((place) -> {
					this.salience.remember(place);
					learnNoun(place);
				});
		}
	}

	private void resolve(Token token) {
		if (this.cast.at(token.index()).isPresent()) {
			return;
		}
		Optional<Gender> gender = genderOfPronoun(token);
		Optional<Figure> meant = gender.isPresent()
				? this.salience.best(token, gender.get(), (figure) -> true).or(() -> named(token, gender.get()))
				: this.nouns.at(token)
					.flatMap((noun) -> beside(token).or(() -> called(noun))
						.or(() -> this.salience.best(token, noun.gender(), noun::mayMean)));
		meant.ifPresent((figure) -> {
			gender.ifPresent((known) -> this.salience.learn(figure, known));
			this.cast.put(figure, token.index(), token.index());
		});
	}

	/** "The actress" after "the actress Ada Poe": the one person who was called so. */
	private Optional<Figure> called(PointingNouns.Noun noun) {
		Set<Figure> who = this.called.getOrDefault(noun.token().lemma().toLowerCase(Locale.ROOT), Set.of());
		return (who.size() == 1) ? who.stream().findFirst() : Optional.empty();
	}

	/** Takes note of the noun before a name: "actress Ada Poe". */
	private void learnNoun(Figure.Place place) {
		Token first = this.cast.text().token(place.first());
		this.cast.sibling(first, -1).filter(Token::isNoun).ifPresent((noun) -> learnNoun(noun, place.figure()));
		if (place.last() > place.first() && first.isNoun()) {
			learnNoun(first, place.figure());
		}
	}

	private void learnNoun(Token noun, Figure figure) {
		if (!figure.unnamed()) {
			this.called.computeIfAbsent(noun.lemma().toLowerCase(Locale.ROOT), (any) -> new LinkedHashSet<>())
				.add(figure);
		}
	}

	/** "Ada Poe, the minister": the person named beside the noun. */
	private Optional<Figure> beside(Token noun) {
		return (noun.is("appos") && noun.head() >= 0)
				? this.cast.at(noun.head()).filter((who) -> who.isPerson() && !who.plural()) : Optional.empty();
	}

	private static Optional<Gender> genderOfPronoun(Token token) {
		boolean nominative = token.lemma().equals("he") || token.lemma().equals("she");
		return token.tag().startsWith("PRP")
				? Optional.ofNullable(PRONOUNS.get(nominative ? token.lemma() : token.word().toLowerCase(Locale.ROOT)))
				: Optional.empty();
	}

	/** "He was furious. Marsh said": a source that is named only afterwards. */
	private Optional<Figure> named(Token pronoun, Gender gender) {
		if (!this.speech.isSource(pronoun)) {
			return Optional.empty();
		}
		for (int i = pronoun.index() + 1; i < this.cast.text().tokens().size()
				&& this.cast.text().token(i).sentence() <= pronoun.sentence() + AHEAD; i++) {
			Token token = this.cast.text().token(i);
			Optional<Figure> figure = (this.speech.isSource(token) && this.speech.quotation(token) < 0)
					? this.cast.at(i) : Optional.empty();
			figure = figure
				.filter((who) -> who.isPerson() && !who.plural() && !who.unnamed() && who.gender().fits(gender));
			if (figure.isPresent()) {
				return figure;
			}
		}
		return Optional.empty();
	}

}
