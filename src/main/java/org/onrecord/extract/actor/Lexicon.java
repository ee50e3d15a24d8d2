package org.onrecord.extract.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.onrecord.extract.text.Token;

/** Words that stand for actors or go with their names. */
final class Lexicon {

	private static final Pattern WORDS = Pattern.compile(" +");

	private final Map<String, Set<String>> nouns = new HashMap<>();

	private final Map<String, Gender> givenNames = new HashMap<>();

	private final Phrases<Title> titles = new Phrases<>();

	private final Humans humans;

	private Lexicon(Humans humans) {
		this.humans = humans;
	}

	static Lexicon load() {
		Lexicon lexicon = new Lexicon(Humans.load());
		for (List<String> row : TableFile.rows("nouns.tsv", 2)) {
			lexicon.nouns.put(row.get(0), WORDS.splitAsStream(row.get(1)).collect(Collectors.toSet()));
		}
		for (List<String> row : TableFile.rows("given-names.tsv", 2)) {
			Gender gender = Gender.valueOf(row.get(0).toUpperCase(Locale.ROOT));
			for (String name : WORDS.splitAsStream(row.get(1)).toList()) {
				lexicon.givenNames.merge(name, gender, (a, b) -> (a == b) ? a : Gender.UNKNOWN);
			}
		}
		TableFile.rows("titles.tsv", 3).forEach(lexicon::addTitle);
		return lexicon;
	}

	/** Whether the word is of this class of nouns, whatever its case. */
	boolean is(String nounClass, String word) {
		return this.nouns.getOrDefault(nounClass, Set.of()).contains(word.toLowerCase(Locale.ROOT));
	}

	boolean isGivenName(String word) {
		return this.givenNames.containsKey(word);
	}

	/** The gender of those who mostly bear this name. */
	Gender genderOf(String givenName) {
		Gender gender = this.givenNames.getOrDefault(givenName, Gender.UNKNOWN);
		return (gender != Gender.UNKNOWN) ? gender : this.humans.genderOf(givenName);
	}

	/** Whether a common noun stands for one human being: "senator", "arsonist". */
	boolean isPersonNoun(Token noun) {
		return is("person", noun.lemma()) || is("person-male", noun.lemma()) || is("person-female", noun.lemma())
				|| (noun.tag().equals("NN") && isHumanNoun(noun));
	}

	/** Whether a noun stands for several human beings: "voters", "the media". */
	boolean isPeopleNoun(Token noun) {
		return is("plural", noun.word())
				|| (noun.tag().matches("NNP?S") && (is("person", noun.lemma()) || isHumanNoun(noun)));
	}

	private boolean isHumanNoun(Token noun) {
		boolean thing = is("document", noun.lemma()) || is("organization", noun.lemma())
				|| is("administration", noun.lemma());
		return !thing && (this.humans.isNoun(noun.lemma()) || this.humans.isNoun(noun.word()));
	}

	Phrases<Title> titles() {
		return this.titles;
	}

	/** Whether a word before a name is no part of it: Mr., Dr., Rabbi. */
	boolean isHonorific(String word) {
		return is("honorific", word) || honorificGender(word) != Gender.UNKNOWN;
	}

	Gender honorificGender(String word) {
		if (is("honorific-male", word)) {
			return Gender.MALE;
		}
		return is("honorific-female", word) ? Gender.FEMALE : Gender.UNKNOWN;
	}

	private void addTitle(List<String> row) {
		for (String words : TableFile.names(row.get(0))) {
			Title title = new Title(row.get(1), Title.Scope.valueOf(row.get(2).toUpperCase(Locale.ROOT)), false);
			this.titles.add(words, title);
			TitleWords.PREFIXES.forEach((prefix) -> this.titles.add(prefix + words, title));
			this.titles.add(words.endsWith(".") ? words.replaceFirst("\\.$", "s.") : words + "s", title.ofSeveral());
		}
	}

}
