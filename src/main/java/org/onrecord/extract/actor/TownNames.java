package org.onrecord.extract.actor;

import org.onrecord.extract.text.Token;

/**
 * Where the name of a town ends or begins beside the title of a local office: proper
 * names on the same side of the annotator's borders, but no parties, days, ranks
 * ("Democratic Mayor", "On Tuesday Mayor"), no bodies and no persons.
 */
final class TownNames {

	private static final int LONGEST = 3;

	private final Cast cast;

	private final Gazetteer gazetteer;

	private final Lexicon lexicon;

	TownNames(Cast cast, Gazetteer gazetteer, Lexicon lexicon) {
		this.cast = cast;
		this.gazetteer = gazetteer;
		this.lexicon = lexicon;
	}

	/** First token of the town that ends here; the one after it if there is none. */
	int begin(int end, int sentence, boolean possessive) {
		int known = knownBegin(end, sentence);
		if (known < end || !isTownWord(end, sentence)) {
			return (known < end) ? known : end + 1;
		}
		boolean county = this.lexicon.is("jurisdiction", word(end, sentence)) && isTownWord(end - 1, sentence);
		String entity = token(county ? end - 1 : end).entity();
		int first = county ? end - 1 : end;
		while (isTownWord(first - 1, sentence) && token(first - 1).entity().equals(entity)) {
			first--;
		}
		boolean person = entity.equals("PERSON") && !county
				&& (possessive || (first < end && this.lexicon.isGivenName(token(first).word())));
		boolean town = !this.lexicon.is("jurisdiction", word(first, sentence)) && end - first < LONGEST
				&& !Heading.is(this.cast.text().sentences().get(sentence), this.cast.text());
		return (person || !town) ? end + 1 : first;
	}

	/** Last token of the town that begins here; the one before it if there is none. */
	int end(int begin, int sentence) {
		int end = begin;
		while (isTownWord(end, sentence)) {
			end++;
		}
		boolean known = end > begin && this.gazetteer.at(this.cast.text(), token(begin)).isPresent();
		return (known || end - begin > LONGEST) ? begin - 1 : end - 1;
	}

	/** Whether the word may be one of a name, of a town or of a person. */
	boolean isNameWord(int at, int sentence) {
		String word = word(at, sentence);
		if (word.isEmpty() || isBodyWord(word)) {
			return false;
		}
		boolean name = token(at).isProperNoun() || (token(at).isNoun() && token(at).entity().equals("PERSON"));
		return name && Character.isUpperCase(token(at).word().charAt(0)) && !this.lexicon.isHonorific(word)
				&& this.lexicon.titles().of(word).isEmpty();
	}

	/** "Department", "Foundation"; not "County", which is part of names of places. */
	boolean isBodyWord(String word) {
		return this.lexicon.is("organization", word) && !this.lexicon.is("jurisdiction", word);
	}

	private boolean isTownWord(int at, int sentence) {
		return isNameWord(at, sentence) && !this.lexicon.is("not-a-town", word(at, sentence))
				&& this.gazetteer.place(token(at).word()).isEmpty();
	}

	/** "New Orleans", of which the annotator tagged one half. */
	private int knownBegin(int end, int sentence) {
		int first = end - LONGEST;
		while (first < end && (word(first, sentence).isEmpty() || this.gazetteer.at(this.cast.text(), token(first))
			.filter((known) -> known.last() == end)
			.isEmpty())) {
			first++;
		}
		return first;
	}

	private Token token(int at) {
		return this.cast.text().token(at);
	}

	private String word(int at, int sentence) {
		return this.cast.word(at, sentence);
	}

}
