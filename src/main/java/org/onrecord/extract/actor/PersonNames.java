package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/**
 * Names of persons as one stretch: what the annotator tagged, repaired. Titles before the
 * name are dropped; hyphenated parts, initials, "Jr." and a surname that the annotator
 * left out are joined to it.
 */
final class PersonNames {

	private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv");

	private static final Set<String> PARTICLES = Set.of("de", "la", "van", "von", "der", "den", "al", "bin", "ibn",
			"del", "da", "di", "el", "ben", "st.");

	private static final int LONGEST = 4;

	private final Lexicon lexicon;

	PersonNames(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** The name of a person that begins at this token. */
	Optional<PersonName> at(Token token, int runEnd, Sentence sentence, AnnotatedText text) {
		Gender gender = genderBefore(token, sentence, text);
		if (!token.entity().equals("PERSON") && !beginsName(token, runEnd, sentence, text)) {
			return Optional.empty();
		}
		int first = token.index();
		while (first < runEnd && isTitle(text.token(first))) {
			gender = this.lexicon.honorificGender(text.token(first).word());
			first++;
		}
		int last = extend(Math.max(first, cut(first, runEnd, text)), sentence, text);
		while (last > first && Character.isLowerCase(text.token(last).word().charAt(0))
				&& !SUFFIXES.contains(text.token(last).word())) {
			// "Hale ally"
			last--;
		}
		if (isTitle(text.token(first)) || first > last || !isCapitalised(text.token(first))) {
			return Optional.empty();
		}
		return name(first, last, gender, text).filter((name) -> name.words().size() <= LONGEST);
	}

	/** The end of the name in "Ada Poe Makes", "Poe Campaign", "Poe Press Secretary". */
	private int cut(int first, int runEnd, AnnotatedText text) {
		for (int i = first + 1; i <= runEnd; i++) {
			if (text.token(i).tag().matches("VB[DPZ]") || beginsTitle(text.token(i), text)) {
				return i - 1;
			}
		}
		return runEnd;
	}

	private boolean beginsTitle(Token token, AnnotatedText text) {
		return isNamedForPersons(token) || this.lexicon.titles()
			.longestAt(text, token)
			.filter((title) -> title.last() > token.index())
			.isPresent();
	}

	/** Whether a match of the gazetteer is only part of the name of a person. */
	boolean isPerson(Phrases.Match<Gazetteer.Name> match, AnnotatedText text) {
		Token before = (match.first() > 0) ? text.token(match.first() - 1) : text.token(match.first());
		boolean afterMr = this.lexicon.honorificGender(before.word()) != Gender.UNKNOWN;
		return afterMr && text.token(match.first()).sentence() == before.sentence();
	}

	/**
	 * A given name followed by a name, or any name after Mr. or Mrs. or before "campaign"
	 * and "administration".
	 */
	private boolean beginsName(Token token, int runEnd, Sentence sentence, AnnotatedText text) {
		if (!isCapitalised(token) || !token.isProperNoun() || isTitle(token)) {
			return false;
		}
		if (genderBefore(token, sentence, text) != Gender.UNKNOWN) {
			return true;
		}
		int next = token.index() + 1;
		if (isHyphenated(token, sentence, text) || (this.lexicon.isGivenName(token.word()) && runEnd > token.index()
				&& isHyphenated(text.token(runEnd), sentence, text))) {
			return true;
		}
		if (next < sentence.end() && token.tag().equals("NNP") && isNamedForPersons(text.token(next))) {
			return true;
		}
		boolean pair = this.lexicon.isGivenName(token.word()) && next < sentence.end()
				&& isCapitalised(text.token(next));
		return pair && ((token.entity().equals("O") && text.token(next).entity().equals("PERSON"))
				|| (token.entity().equals("ORGANIZATION") && runEnd == next));
	}

	/** "Vale-Ortiz", of which the annotator took one half for something else. */
	private static boolean isHyphenated(Token token, Sentence sentence, AnnotatedText text) {
		if (token.index() + 2 >= sentence.end()) {
			return false;
		}
		Token hyphen = text.token(token.index() + 1);
		Token other = text.token(token.index() + 2);
		boolean glued = hyphen.word().equals("-") && hyphen.start() == token.end() && other.start() == hyphen.end();
		return glued && other.entity().equals("PERSON") && isCapitalised(other);
	}

	private boolean isNamedForPersons(Token noun) {
		return this.lexicon.is("administration", noun.word()) || this.lexicon.is("campaign", noun.word());
	}

	private Gender genderBefore(Token token, Sentence sentence, AnnotatedText text) {
		return (token.index() > sentence.first()) ? this.lexicon.honorificGender(text.token(token.index() - 1).word())
				: Gender.UNKNOWN;
	}

	private int extend(int runEnd, Sentence sentence, AnnotatedText text) {
		int last = runEnd;
		boolean grown = true;
		while (grown && last + 1 < sentence.end()) {
			int next = grow(last, sentence, text);
			grown = next > last;
			last = next;
		}
		return last;
	}

	private int grow(int last, Sentence sentence, AnnotatedText text) {
		Token next = text.token(last + 1);
		boolean glued = next.start() == text.token(last).end();
		if (glued && next.word().matches("[-\u2010\u2011]") && last + 2 < sentence.end()
				&& text.token(last + 2).start() == next.end() && isCapitalised(text.token(last + 2))) {
			return last + 2;
		}
		if (last + 3 < sentence.end() && PARTICLES.contains(next.word()) && text.token(last + 2).word().equals("-")
				&& isCapitalised(text.token(last + 3)) && text.token(last + 2).start() == next.end()) {
			// "al-Kadri"
			return last + 3;
		}
		if (next.entity().equals("PERSON") && !next.tag().equals("POS") && !isTitle(next)) {
			return last + 1;
		}
		if (SUFFIXES.contains(next.word().toLowerCase(java.util.Locale.ROOT))) {
			return last + 1;
		}
		if (next.word().equals(",") && last + 2 < sentence.end()
				&& SUFFIXES.contains(text.token(last + 2).word().toLowerCase(java.util.Locale.ROOT))) {
			return last + 2;
		}
		return isLostSurname(last, next, sentence, text) ? last + 1 : last;
	}

	/** The annotator tags "Kash" but not "Patel": only after a lone given name. */
	private boolean isLostSurname(int last, Token next, Sentence sentence, AnnotatedText text) {
		Token before = text.token(last);
		boolean lone = last == sentence.first() || !text.token(last - 1).entity().equals("PERSON");
		return lone && this.lexicon.isGivenName(before.word()) && next.isProperNoun() && isCapitalised(next)
				&& !isTitle(next) && !beginsTitle(next, text) && next.word().length() > 2
				&& !this.lexicon.is("not-a-town", next.word())
				&& !next.word().equals(next.word().toUpperCase(java.util.Locale.ROOT));
	}

	private boolean isTitle(Token token) {
		String word = token.word().toLowerCase(java.util.Locale.ROOT);
		return this.lexicon.isHonorific(word) || this.lexicon.titles().of(word).isPresent()
				|| this.lexicon.is("spokes", word);
	}

	/** Whether a word within names of persons is written small: "de", "van". */
	static boolean isParticle(String word) {
		return PARTICLES.contains(word);
	}

	private static boolean isCapitalised(Token token) {
		return Character.isUpperCase(token.word().charAt(0)) || PARTICLES.contains(token.word());
	}

	private static Optional<PersonName> name(int first, int last, Gender gender, AnnotatedText text) {
		List<String> words = new ArrayList<>();
		String suffix = "";
		boolean glue = false;
		for (int i = first; i <= last; i++) {
			String word = text.token(i).word();
			if (SUFFIXES.contains(word.toLowerCase(java.util.Locale.ROOT)) && i > first) {
				suffix = word;
			}
			else if (word.matches("[-\u2010\u2011]") || glue) {
				glue = !glue;
				words.set(words.size() - 1, words.get(words.size() - 1) + word);
			}
			else if (Character.isLetter(word.charAt(0))) {
				words.add(word.replace('\u2019', '\''));
			}
		}
		boolean real = !words.isEmpty() && (words.size() == 2 || words.get(words.size() - 1).length() > 1);
		return real ? Optional.of(new PersonName(first, last, List.copyOf(words), suffix, gender)) : Optional.empty();
	}

}
