package org.onrecord.extract.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Article;

/**
 * States, countries, cities, public bodies, parties and outlets that are known before
 * reading, by their names. A name may be in use only from some day on; an article that is
 * known to be older does not mean that actor by it.
 */
final class Gazetteer {

	private static final String SINCE = "@";

	private final Phrases<Name> names = new Phrases<>();

	/** Places by what stands for them in titles: abbreviation, postal code, adjective. */
	private final Map<String, Entry> placeWords = new HashMap<>();

	private final Map<String, Entry> byKey = new HashMap<>();

	/**
	 * One name of an actor.
	 *
	 * @param entry the actor
	 * @param since first day on which it is in use; null if it always was
	 */
	record Name(Entry entry, @Nullable LocalDate since) {

		/** What to call the actor in an article that uses this name. */
		String shown(String words) {
			return (this.since != null) ? words : this.entry.name();
		}

		boolean inUse(Article article) {
			return this.since == null || article.publishedAt() == null
					|| !article.publishedAt().day().isBefore(this.since);
		}

	}

	private Gazetteer() {
	}

	static Gazetteer load() {
		Gazetteer gazetteer = new Gazetteer();
		TableFile.rows("states.tsv", 5).forEach(gazetteer::addState);
		TableFile.rows("countries.tsv", 4).forEach(gazetteer::addCountry);
		TableFile.rows("cities.tsv", 3).forEach((row) -> gazetteer.add(row.get(0), ActorKind.STATE, row.get(1)));
		TableFile.rows("bodies.tsv", 4).forEach(gazetteer::addBody);
		return gazetteer;
	}

	/** The longest name of the gazetteer that begins with this token. */
	Optional<Phrases.Match<Name>> at(AnnotatedText text, Token token) {
		return this.names.longestAt(text, token).filter((match) -> match.meaning().inUse(text.article()));
	}

	/** The state or country of a name, abbreviation ("Mo.", "MO") or adjective. */
	Optional<Entry> place(String word) {
		return Optional.ofNullable(this.placeWords.get(word));
	}

	Optional<Entry> entry(String key) {
		return Optional.ofNullable(this.byKey.get(key));
	}

	private Entry add(String key, ActorKind kind, String name) {
		Entry entry = new Entry(key, kind, name);
		this.byKey.put(key, entry);
		this.names.add(name, new Name(entry, null));
		return entry;
	}

	private void addState(List<String> row) {
		Entry state = add(row.get(0), ActorKind.STATE, row.get(1));
		row.subList(1, row.size())
			.stream()
			.filter((word) -> !word.isEmpty())
			.forEach((word) -> this.placeWords.put(word, state));
		this.names.add("State of " + row.get(1), new Name(state, null));
		add(row.get(0) + "-national-guard", ActorKind.AGENCY, row.get(1) + " National Guard");
		add(row.get(0) + "-legislature", ActorKind.AGENCY, row.get(1) + " Legislature");
		add(row.get(0) + "-supreme-court", ActorKind.AGENCY, row.get(1) + " Supreme Court");
		add(row.get(0) + "-senate", ActorKind.AGENCY, row.get(1) + " Senate");
		add(row.get(0) + "-house", ActorKind.AGENCY, row.get(1) + " House of Representatives");
		add(row.get(0) + "-gop", ActorKind.ORGANIZATION, row.get(1) + " Republican Party");
		add(row.get(0) + "-dem", ActorKind.ORGANIZATION, row.get(1) + " Democratic Party");
	}

	private void addCountry(List<String> row) {
		Entry country = add(row.get(0), ActorKind.STATE, row.get(1));
		this.placeWords.put(row.get(1), country);
		for (String name : TableFile.names(row.get(2))) {
			this.names.add(name, new Name(country, null));
			this.placeWords.put(name, country);
		}
		if (!row.get(3).isEmpty()) {
			this.placeWords.putIfAbsent(row.get(3), country);
		}
	}

	private void addBody(List<String> row) {
		Entry body = add(row.get(0), ActorKind.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT)), row.get(2));
		addWithCountry(row.get(2), new Name(body, null));
		for (String name : TableFile.names(row.get(3))) {
			int since = name.indexOf(SINCE);
			String words = (since < 0) ? name : name.substring(0, since);
			Name meaning = new Name(body, (since < 0) ? null : LocalDate.parse(name.substring(since + 1)));
			this.names.add(words, meaning);
			addWithCountry(words, meaning);
		}
	}

	private void addWithCountry(String words, Name meaning) {
		if (meaning.entry().key().startsWith("us-") && !words.startsWith("U.S.")) {
			for (String country : List.of("U.S. ", "US ", "United States ")) {
				this.names.add(country + words, meaning);
			}
		}
	}

}
