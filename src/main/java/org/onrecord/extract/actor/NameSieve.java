package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/**
 * First sieve: names of bodies and places, by the gazetteer and else by the annotator,
 * and the stretches that name persons, which {@link PersonSieve} tells apart. A name of
 * the gazetteer wins, except a place inside a longer name ("Kansas City Public Radio").
 */
final class NameSieve {

	private static final Pattern STREET = Pattern.compile("(?i).*\\b(street|st|avenue|ave|drive|road|boulevard|lane"
			+ "|highway|interstate|bridge|river|lake|mountains?|airport|stadium|theat(er|re)|hotel)");

	/** Words that end no name; left over where a town was cut off: "On Larkmoor". */
	private static final String LINK = "IN|CC|TO";

	private final Gazetteer gazetteer;

	private final PersonNames personNames;

	private final Kinds kinds;

	NameSieve(Gazetteer gazetteer, PersonNames personNames, Kinds kinds) {
		this.gazetteer = gazetteer;
		this.personNames = personNames;
		this.kinds = kinds;
	}

	/**
	 * Puts bodies and places into the cast; answers the names of persons, in order, with
	 * those that are told already.
	 */
	List<PersonName> find(Cast cast, TownSieve.Told told) {
		List<PersonName> persons = new ArrayList<>(told.persons());
		for (Sentence sentence : cast.text().sentences()) {
			int next = told.tokens().nextClearBit(sentence.first());
			while (next < sentence.end()) {
				int last = told.tokens().nextSetBit(next);
				int end = (last < 0) ? sentence.end() : Math.min(last, sentence.end());
				Sentence open = new Sentence(sentence.index(), sentence.paragraph(), sentence.first(), end);
				next = told.tokens().nextClearBit(readAt(cast.text().token(next), open, cast, persons));
			}
		}
		persons.sort(Comparator.comparingInt(PersonName::first));
		return persons;
	}

	private int readAt(Token token, Sentence sentence, Cast cast, List<PersonName> persons) {
		int runEnd = runEnd(token, sentence, cast.text());
		Optional<Phrases.Match<Gazetteer.Name>> match = this.gazetteer.at(cast.text(), token)
			.filter((known) -> known.last() >= runEnd || !known.meaning().entry().isPlace()
					|| (token.entity().equals("LOCATION") && known.last() > token.index()));
		if (match.isPresent() && !this.personNames.isPerson(match.get(), cast.text())) {
			put(match.get(), cast);
			return match.get().last() + 1;
		}
		Optional<PersonName> person = isBody(token, runEnd, cast) ? Optional.empty()
				: this.personNames.at(token, runEnd, sentence, cast.text());
		if (person.isPresent()) {
			persons.add(person.get());
			return person.get().last() + 1;
		}
		if (runEnd < token.index() || (token.entity().equals("PERSON") && !isBody(token, runEnd, cast))) {
			return Math.max(runEnd, token.index()) + 1;
		}
		int knownAt = knownBodyWithin(token.index() + 1, runEnd, cast.text());
		putRun(token, (knownAt > 0) ? knownAt - 1 : runEnd, cast);
		return (knownAt > 0) ? knownAt : runEnd + 1;
	}

	private static void put(Phrases.Match<Gazetteer.Name> match, Cast cast) {
		Entry entry = match.meaning().entry();
		String words = cast.words(match.first(), match.last());
		Figure figure = cast.figure(entry.kind(), entry.name()).key(entry.key());
		String shown = match.meaning().shown(match.phrase());
		if (!shown.equals(entry.name()) && figure.places().isEmpty()) {
			figure.callHere(shown);
		}
		else if (shown.equals(entry.name()) && !figure.name().equals(shown) && words.endsWith(shown)) {
			figure.rename(shown);
		}
		cast.putName(figure, match.first(), match.last());
	}

	/** Last token of the stretch of one entity class that begins here. */
	private static int runEnd(Token token, Sentence sentence, AnnotatedText text) {
		if (token.entity().equals("O") || token.entity().equals("MISC")) {
			return token.index() - 1;
		}
		int end = token.index();
		while (end + 1 < sentence.end() && text.token(end + 1).entity().equals(token.entity())) {
			end++;
		}
		return end;
	}

	private int knownBodyWithin(int first, int last, AnnotatedText text) {
		for (int i = first; i <= last; i++) {
			Optional<Phrases.Match<Gazetteer.Name>> known = this.gazetteer.at(text, text.token(i));
			if (known.isPresent() && !known.get().meaning().entry().isPlace() && known.get().last() >= last
					&& known.get().last() > i) {
				return i;
			}
		}
		return -1;
	}

	private void putRun(Token token, int runEnd, Cast cast) {
		int first = token.index();
		int last = runEnd;
		while (first <= last && !Character.isLetterOrDigit(cast.text().token(first).word().charAt(0))) {
			first++;
		}
		while (last > first && (!Character.isLetterOrDigit(cast.text().token(last).word().charAt(0))
				|| cast.text().token(last).tag().matches(LINK)
				|| (token.entity().equals("ORGANIZATION") && this.kinds.isTitle(cast.text().token(last).word())))) {
			last--;
		}
		boolean link = first == last && cast.text().token(first).tag().matches(LINK);
		String name = (first <= last && !link) ? cast.words(first, last) : "";
		boolean named = !name.isEmpty() && Character.isUpperCase(name.charAt(0)) && name.length() > 1;
		if (named && !(token.entity().equals("LOCATION") && STREET.matcher(name).matches())) {
			int begin = first;
			int end = last;
			this.kinds.of(token.entity(), name).ifPresent((kind) -> cast.putName(cast.figure(kind, name), begin, end));
		}
	}

	/** "Hale Foundation", which the annotator takes for a person. */
	private boolean isBody(Token token, int runEnd, Cast cast) {
		return token.entity().equals("PERSON") && runEnd > token.index()
				&& this.kinds.isBody(cast.words(token.index(), runEnd));
	}

}
