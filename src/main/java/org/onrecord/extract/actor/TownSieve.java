package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;

/**
 * Before any name is read: towns and counties, known or not, by the local office that is
 * named with them ("Larkmoor Mayor NAME", "Larkmoor's mayor", "the mayor of Larkmoor").
 * The annotator often takes town, title and name together for one name; so what stands
 * before such a title and a name is a town, and what stands after both is a person.
 * Nothing is read in the name of a body ("Larkmoor Mayor's Cup", "Denver Sheriff
 * Department").
 */
final class TownSieve {

	private static final Set<String> POSSESSIVES = Set.of("'s", "\u2019s", "'", "\u2019");

	private static final int LONGEST_NAME = 4;

	private final Gazetteer gazetteer;

	private final Lexicon lexicon;

	private final Cast cast;

	private final TownNames names;

	private final List<PersonName> persons = new ArrayList<>();

	private final BitSet read = new BitSet();

	private final List<Figure> towns = new ArrayList<>();

	/**
	 * What needs no further reading.
	 *
	 * @param persons names of persons that the annotator took for something else
	 * @param tokens indexes of all tokens that are told: towns, titles, these names
	 */
	record Told(List<PersonName> persons, BitSet tokens) {
	}

	TownSieve(Cast cast, Gazetteer gazetteer, Lexicon lexicon) {
		this.cast = cast;
		this.gazetteer = gazetteer;
		this.lexicon = lexicon;
		this.names = new TownNames(cast, gazetteer, lexicon);
	}

	/** Puts the towns into the cast. */
	Told find() {
		int next = 0;
		while (next < this.cast.text().tokens().size()) {
			Optional<Phrases.Match<Title>> title = this.lexicon.titles().longestAt(this.cast.text(), token(next));
			title.filter((match) -> match.meaning().scope() == Title.Scope.CITY).ifPresent(this::read);
			next = title.map(Phrases.Match::last).orElse(next) + 1;
		}
		this.towns.forEach(this::findAgain);
		return new Told(List.copyOf(this.persons), this.read);
	}

	private void read(Phrases.Match<Title> title) {
		int sentence = token(title.first()).sentence();
		String next = this.cast.word(title.last() + 1, sentence);
		boolean possessive = POSSESSIVES.contains(this.cast.word(title.first() - 1, sentence));
		boolean body = POSSESSIVES.contains(next) || this.names.isBodyWord(next);
		boolean named = !body && !possessive && this.names.isNameWord(title.last() + 1, sentence);
		boolean common = Character.isLowerCase(token(title.last()).word().charAt(0));
		int end = title.first() - (possessive ? 2 : 1);
		int first = (named || possessive || common) ? this.names.begin(end, sentence, possessive) : end + 1;
		if (first <= end) {
			boolean county = !possessive && this.cast.word(title.first(), sentence).equals("county");
			put(first, county ? title.first() : end);
			readTitle(first, title, sentence, named);
		}
		else if (named) {
			readTitle(beginOfRun(title.first(), sentence), title, sentence, true);
		}
		else if (next.equals("of")) {
			int last = this.names.end(title.last() + 2, sentence);
			if (last > title.last() + 1) {
				put(title.last() + 2, last);
				this.read.set(title.last() + 2, last + 1);
			}
		}
	}

	private void readTitle(int first, Phrases.Match<Title> title, int sentence, boolean named) {
		keepBody(first, title, sentence);
		this.read.set(first, title.last() + 1);
		if (named) {
			boolean town = this.cast.at(first).isPresent();
			readName(title.last() + 1, town ? 1 : 2, sentence);
		}
	}

	private void put(int first, int last) {
		String words = this.cast.words(first, last);
		Optional<Entry> known = this.gazetteer.at(this.cast.text(), token(first))
			.filter((match) -> match.last() == last && match.meaning().entry().isPlace())
			.map((match) -> match.meaning().entry());
		Figure town = known.map((entry) -> TitlePhrases.place(entry, this.cast))
			.orElseGet(() -> this.cast.figure(ActorKind.STATE, words));
		this.cast.putName(town, first, last);
		if (known.isEmpty() && !this.towns.contains(town)) {
			this.towns.add(town);
		}
	}

	/** "Larkmoor City Council member": the council is named as well. */
	private void keepBody(int first, Phrases.Match<Title> title, int sentence) {
		int end = title.last();
		while (end > title.first() && !this.names.isBodyWord(this.cast.word(end, sentence))) {
			end--;
		}
		if (end > title.first() && token(end).entity().equals("ORGANIZATION")
				&& token(first).entity().equals("ORGANIZATION")) {
			Figure body = this.cast.figure(ActorKind.AGENCY, this.cast.words(first, end));
			body.alsoCalled(body.name());
			this.cast.note(body, first, end);
		}
	}

	/**
	 * "Democratic Mayor": words before a title that were taken for a part of its name.
	 */
	private int beginOfRun(int title, int sentence) {
		int first = title;
		while (this.lexicon.is("not-a-town", this.cast.word(first - 1, sentence))
				&& token(first - 1).entity().equals(token(title).entity())) {
			first--;
		}
		return first;
	}

	/**
	 * The name after the title, unless the annotator knows it for a person's. Without a
	 * town before the title one word is too little to tell.
	 */
	private void readName(int first, int fewest, int sentence) {
		String entity = token(first).entity();
		if (entity.equals("PERSON")) {
			return;
		}
		int end = first;
		List<String> words = new ArrayList<>();
		while (isPartOfName(end, sentence) && Set.of(entity, "PERSON").contains(token(end).entity())) {
			words.add(token(end).word());
			end++;
		}
		boolean name = words.size() >= fewest && words.size() <= LONGEST_NAME;
		if (name && !this.names.isBodyWord(this.cast.word(end, sentence))) {
			this.persons.add(new PersonName(first, end - 1, List.copyOf(words), "", Gender.UNKNOWN));
			this.read.set(first, end);
		}
	}

	private boolean isPartOfName(int at, int sentence) {
		boolean particle = PersonNames.isParticle(this.cast.word(at, sentence));
		return this.names.isNameWord(particle ? at + 1 : at, sentence);
	}

	/** The town wherever else it stands alone, in capitals too. */
	private void findAgain(Figure town) {
		String[] words = town.name().split(" ", -1);
		for (Token token : this.cast.text().tokens()) {
			int last = token.index() + words.length - 1;
			if (!this.read.get(token.index()) && stands(words, token) && isWhole(token, last)) {
				this.cast.putName(town, token.index(), last);
				this.read.set(token.index(), last + 1);
			}
		}
	}

	private boolean stands(String[] words, Token token) {
		for (int i = 0; i < words.length; i++) {
			int at = token.index() + i;
			String word = this.cast.word(at, token.sentence()).isEmpty() ? "" : token(at).word();
			boolean same = word.equals(words[i]) || word.equals(words[i].toUpperCase(Locale.ROOT));
			if (!same) {
				return false;
			}
		}
		return true;
	}

	/** Not a part of a longer name: "Larkmoor Ferry Company", "Mr. Larkmoor". */
	private boolean isWhole(Token first, int last) {
		return !goesOn(last + 1, token(last)) && !goesOn(first.index() - 1, first)
				&& !this.lexicon.isHonorific(this.cast.word(first.index() - 1, first.sentence()));
	}

	private boolean goesOn(int at, Token beside) {
		if (this.cast.word(at, beside.sentence()).isEmpty()) {
			return false;
		}
		Token next = token(at);
		return (next.isProperNoun() || next.lemma().equals("of")) && next.entity().equals(beside.entity());
	}

	private Token token(int at) {
		return this.cast.text().token(at);
	}

}
