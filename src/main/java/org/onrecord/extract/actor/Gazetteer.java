package org.onrecord.extract.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Article;

/**
 * States, countries, cities, public bodies, parties, companies and outlets that are known
 * before reading, by their names. A name may be in use only from some day on; an article
 * that is known to be older does not mean that actor by it. {@link GazetteerFiles} reads
 * them.
 */
final class Gazetteer {

	/** The key of the city that is mostly meant by "Washington". */
	static final String WASHINGTON = "us-dc-washington";

	private static final String OF_THE_UNITED_STATES = "us-";

	private final Phrases<Name> names = new Phrases<>();

	/** Places by what stands for them in titles: abbreviation, postal code, adjective. */
	private final Map<String, Entry> placeWords = new HashMap<>();

	private final Map<String, Entry> byKey = new HashMap<>();

	private final Set<String> demonyms = new HashSet<>();

	/** Countries by the keys of their capitals. */
	private final Map<String, Entry> byCapital = new HashMap<>();

	/**
	 * One name of an actor.
	 *
	 * @param entry the actor
	 * @param since first day on which it is in use; null if it always was
	 * @param until first day on which it is not in use any more, though it still means
	 * the actor; null if it is in use
	 */
	record Name(Entry entry, @Nullable LocalDate since, @Nullable LocalDate until) {

		/** What to call the actor in an article that uses this name. */
		String shown(String words) {
			return (this.since != null || this.until != null) ? words : this.entry.name();
		}

		boolean inUse(Article article) {
			return this.since == null || article.publishedAt() == null
					|| !article.publishedAt().day().isBefore(this.since);
		}

	}

	static Gazetteer load() {
		Gazetteer gazetteer = new Gazetteer();
		new GazetteerFiles(gazetteer).read();
		return gazetteer;
	}

	/**
	 * The longest name of the gazetteer that begins with this token; names of federal
	 * bodies also with the country before them ("U.S. Forest Service").
	 */
	Optional<Phrases.Match<Name>> at(AnnotatedText text, Token token) {
		Optional<Phrases.Match<Name>> match = this.names.longestAt(text, token)
			.filter((found) -> found.meaning().inUse(text.article()));
		int next = token.index() + wordsOfCountry(text, token);
		if (next == token.index() || next >= text.tokens().size() || text.token(next).sentence() != token.sentence()) {
			return match;
		}
		Optional<Phrases.Match<Name>> federal = this.names.longestAt(text, text.token(next))
			.filter((found) -> found.meaning().inUse(text.article()) && isFederal(found.meaning().entry()))
			.map((found) -> new Phrases.Match<>(token.index(), found.last(), found.meaning(), found.phrase()));
		return federal.filter((found) -> match.isEmpty() || found.last() > match.get().last()).or(() -> match);
	}

	/** The state or country of a name, abbreviation ("Mo.", "MO") or adjective. */
	Optional<Entry> place(String word) {
		return Optional.ofNullable(this.placeWords.get(word));
	}

	Optional<Entry> entry(String key) {
		return Optional.ofNullable(this.byKey.get(key));
	}

	/** Words for the people of a state or country, in lower case and singular. */
	Set<String> demonyms() {
		return this.demonyms;
	}

	/** The country whose government the capital with this key stands for. */
	Optional<Entry> countryOfCapital(String key) {
		return Optional.ofNullable(this.byCapital.get(key));
	}

	/** Knows an actor by its key only. */
	void know(Entry entry) {
		this.byKey.put(entry.key(), entry);
	}

	Entry add(Entry entry) {
		know(entry);
		this.names.add(entry.name(), new Name(entry, null, null));
		return entry;
	}

	void call(String words, Name name) {
		this.names.add(words, name);
	}

	/** Lets a word stand for a place in titles; what it stands for already stays. */
	void callInTitles(String word, Entry place) {
		this.placeWords.putIfAbsent(word, place);
	}

	void addDemonym(String word) {
		this.demonyms.add(word.toLowerCase(Locale.ROOT));
	}

	void addCapital(String key, Entry country) {
		this.byCapital.put(key, country);
	}

	/** The entry whose name or other name these words are. */
	Optional<Entry> named(String words) {
		return this.names.of(words).map(Name::entry);
	}

	private static boolean isFederal(Entry entry) {
		return entry.key().startsWith(OF_THE_UNITED_STATES) && entry.kind() != ActorKind.STATE;
	}

	/** How many tokens from this one on name the United States before a body. */
	private static int wordsOfCountry(AnnotatedText text, Token token) {
		return switch (token.word()) {
			case "U.S.", "US" -> 1;
			case "United" ->
				(token.index() + 1 < text.tokens().size() && text.token(token.index() + 1).word().equals("States")) ? 2
						: 0;
			default -> 0;
		};
	}

}
