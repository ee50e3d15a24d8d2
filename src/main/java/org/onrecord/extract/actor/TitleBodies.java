package org.onrecord.extract.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Token;

/**
 * What a title belongs to: the place or body named right before it ("Kansas Gov.", "the
 * Elmwood Bank's chairman") or after the word that ties it ("mayor of Elmwood").
 */
final class TitleBodies {

	private static final Set<String> POSSESSIVES = Set.of("'s", "\u2019s", "'", "\u2019");

	private static final Set<String> SKIPPED = Set.of("the", "state", "of");

	private static final Set<String> INSIDE_NAMES = Set.of("of", "and", "for", "on", "the", "&");

	private static final int DESCRIPTIVE = 5;

	private static final int LONGEST = 5;

	private final Gazetteer gazetteer;

	private final Lexicon lexicon;

	private final Kinds kinds;

	TitleBodies(Gazetteer gazetteer, Lexicon lexicon) {
		this.gazetteer = gazetteer;
		this.lexicon = lexicon;
		this.kinds = new Kinds(lexicon, gazetteer.demonyms());
	}

	/**
	 * What is named up to this token, which stands right before a title. The last word of
	 * a name may be the first of its title: "Fenwick County Judge", "Hale campaign
	 * manager".
	 */
	@Nullable Figure before(int index, int sentence, int head, Cast cast) {
		String word = cast.word(index, sentence);
		if (word.isEmpty()) {
			return null;
		}
		Optional<Figure.Place> place = cast.placeAt(index)
			.filter((found) -> found.last() == index || (!found.figure().isPerson() && found.last() < head));
		if (place.isPresent()) {
			return place.get().figure();
		}
		String written = cast.text().token(index).word();
		if (!Character.isUpperCase(written.charAt(0)) || word.equals("us") || word.equals("u.s.")) {
			return null;
		}
		String two = cast.word(index - 1, sentence).isEmpty() ? written
				: cast.text().token(index - 1).word() + " " + written;
		return this.gazetteer.place(two)
			.or(() -> this.gazetteer.place(written))
			.map((entry) -> TitlePhrases.place(entry, cast))
			.orElse(null);
	}

	/** "Washington" before "governor" is the state. */
	Figure asState(Figure body, Title title, Cast cast) {
		boolean capital = Gazetteer.WASHINGTON.equals(body.gazetteer()) && title.scope() == Title.Scope.STATE;
		return capital ? this.gazetteer.place("Wash.").map((entry) -> TitlePhrases.place(entry, cast)).orElse(body)
				: body;
	}

	/** "AFT President", "Dow's chairman": a name that only its place tells. */
	Figure.@Nullable Place unknownBefore(int index, int sentence, boolean possessive, Cast cast) {
		int first = index + 1;
		while (index - first < LONGEST - 1 && mayBeNamed(first - 1, sentence, cast)) {
			first--;
		}
		if (first > index || Heading.is(cast.text().sentences().get(sentence), cast.text())) {
			return null;
		}
		String name = cast.words(first, index);
		boolean begins = cast.word(first - 1, sentence).isEmpty();
		boolean capitals = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
		if (begins && !possessive && !capitals) {
			return null;
		}
		return put(name, first, index, cast);
	}

	private boolean mayBeNamed(int at, int sentence, Cast cast) {
		String word = cast.word(at, sentence);
		if (word.length() < 2 || cast.at(at).isPresent() || !isNameWord(cast.text().token(at))) {
			return false;
		}
		String written = cast.text().token(at).word();
		boolean other = this.lexicon.is("not-a-town", word) || this.lexicon.isHonorific(word)
				|| this.lexicon.titles().of(word).isPresent() || this.gazetteer.place(written).isPresent();
		return !other && !cast.text().token(at).entity().equals("PERSON") && Character.isLetter(written.charAt(0));
	}

	/** What the words after a title tie it to; none of these links, nothing. */
	Figure.@Nullable Place after(int head, int sentence, Title title, Cast cast) {
		if (!title.scope().isTiedBy(cast.word(head + 1, sentence))) {
			return null;
		}
		int at = head + 2;
		while (SKIPPED.contains(cast.word(at, sentence)) && cast.placeAt(at).isEmpty()) {
			at++;
		}
		Figure.@Nullable Place place = named(at, sentence, title, cast);
		if (place != null && isOnlyWhere(place, sentence, cast)) {
			return described(place.last() + 2, sentence, cast);
		}
		return place;
	}

	private Figure.@Nullable Place named(int begin, int sentence, Title title, Cast cast) {
		if (cast.word(begin, sentence).isEmpty()) {
			return null;
		}
		boolean persons = title.scope().isOfPersons();
		Optional<Figure.Place> place = cast.placeAt(begin)
			.filter((found) -> found.first() == begin && (persons || !found.figure().isPerson()));
		if (place.isPresent()) {
			return place.get();
		}
		Figure.@Nullable Place known = described(begin, sentence, cast);
		if (known != null) {
			return known;
		}
		Optional<Entry> adjective = this.gazetteer.place(cast.text().token(begin).word());
		if (adjective.isPresent()) {
			return described(begin + 1, sentence, cast);
		}
		return capitalised(begin, sentence, 2, cast);
	}

	/** "of Larkmoor-based Vole Foods", "of Larkmoor's Vole Party": where it is. */
	private static boolean isOnlyWhere(Figure.Place place, int sentence, Cast cast) {
		String next = cast.word(place.last() + 1, sentence);
		if (POSSESSIVES.contains(next)) {
			return true;
		}
		int at = place.last() + 1;
		if (next.equals(",")) {
			at = cast.placeAt(at + 1).map((state) -> state.last() + 1).orElse(at);
		}
		return cast.word(at, sentence).equals("-") && cast.word(at + 1, sentence).equals("based");
	}

	/** "of the garden club Elmwood Green": the name that common nouns lead to. */
	private Figure.@Nullable Place described(int begin, int sentence, Cast cast) {
		int at = begin;
		while (at < begin + DESCRIPTIVE && !cast.word(at, sentence).isEmpty()
				&& cast.at(at).filter(Figure::isBody).isEmpty() && isDescriptive(at, sentence, cast)) {
			at++;
		}
		int end = at;
		if (cast.word(end, sentence).isEmpty()) {
			return null;
		}
		Optional<Figure.Place> body = cast.placeAt(end)
			.filter((place) -> place.first() == end && place.figure().isBody());
		return body.isPresent() ? body.get() : (end > begin) ? capitalised(end, sentence, 2, cast) : null;
	}

	private static boolean isDescriptive(int at, int sentence, Cast cast) {
		String tag = cast.text().token(at).tag();
		return tag.matches("NNS?|JJ|HYPH|VBN") || cast.word(at, sentence).equals("based")
				|| (cast.at(at).filter(Figure::isPlace).isPresent()
						&& cast.word(at + 1, sentence).matches("-|'s|\u2019s"));
	}

	/** "of the Elmwood Garden Club", where the annotator saw no name. */
	Figure.@Nullable Place capitalised(int begin, int sentence, int fewest, Cast cast) {
		int end = begin;
		int words = 0;
		int next = begin;
		while (!cast.word(next, sentence).isEmpty() && cast.at(next).isEmpty()
				&& (isNameWord(cast.text().token(next)) || joins(next, begin, sentence, cast))) {
			if (isNameWord(cast.text().token(next))) {
				end = next + 1;
				words++;
			}
			next++;
		}
		return (words < fewest) ? null : put(cast.words(begin, end - 1), begin, end - 1, cast);
	}

	private static boolean joins(int at, int begin, int sentence, Cast cast) {
		return at > begin && INSIDE_NAMES.contains(cast.word(at, sentence)) && !cast.word(at + 1, sentence).isEmpty()
				&& isNameWord(cast.text().token(at + 1)) && cast.at(at + 1).isEmpty()
				&& List.of("of", "and", "&").contains(cast.word(at, sentence));
	}

	private Figure.Place put(String name, int first, int last, Cast cast) {
		Figure figure = cast.figure(this.kinds.body(name), name);
		cast.putName(figure, first, last);
		return new Figure.Place(first, last, figure);
	}

	private static boolean isNameWord(Token token) {
		return token.isProperNoun() && Character.isUpperCase(token.word().charAt(0))
				&& !token.word().toLowerCase(Locale.ROOT).endsWith("day") && !token.word().endsWith(".");
	}

}
