package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Modality;

/**
 * Finds titles with the place or body named before ("Kansas Gov.", "Turkish President",
 * "Missouri's governor") or after them ("mayor of Elmwood", "senator from Vermont").
 */
final class TitlePhrases {

	private static final Set<String> FORMER = Set.of("former", "ex", "then", "late", "onetime", "one-time", "ex-",
			"then-", "past");

	private static final Set<String> MODIFIERS = Set.of("republican", "democratic", "democrat", "gop", "longtime",
			"current", "new", "freshman", "acting", "interim", "outgoing", "incoming", "state", "federal", "u.s.", "us",
			"-", "presumptive", "presumed", "likely", "conservative", "liberal", "embattled", "two-term", "first-term",
			"top", "party");

	private static final Set<String> RANKS = Set.of("deputy", "assistant", "associate", "under", "vice");

	private static final Set<String> POSSESSIVES = Set.of("'s", "\u2019s", "'", "\u2019");

	private static final Set<String> LINKS = Set.of("of", "from", "for", "to", "at", "in");

	private static final Set<String> DETERMINERS = Set.of("the", "our", "their", "his", "her", "its", "my");

	private static final int DESCRIPTIVE = 5;

	private final Gazetteer gazetteer;

	private final Lexicon lexicon;

	TitlePhrases(Gazetteer gazetteer, Lexicon lexicon) {
		this.gazetteer = gazetteer;
		this.lexicon = lexicon;
	}

	List<TitlePhrase> find(Cast cast) {
		List<TitlePhrase> found = new ArrayList<>();
		int next = 0;
		while (next < cast.text().tokens().size()) {
			Token token = cast.text().token(next);
			Optional<Phrases.Match<Title>> match = this.lexicon.titles().longestAt(cast.text(), token);
			if (match.isPresent() && isTitle(match.get(), cast)) {
				found.add(phrase(match.get(), cast));
				next = match.get().last() + 1;
			}
			else {
				next++;
			}
		}
		return found;
	}

	private static boolean isTitle(Phrases.Match<Title> match, Cast cast) {
		Token last = cast.text().token(match.last());
		boolean insideName = cast.placeAt(match.first())
			.filter((place) -> place.last() > match.last()
					|| (place.first() < match.first() && place.figure().gazetteer() != null))
			.isPresent();
		return !insideName
				&& (last.isNoun() || last.word().endsWith(".") || Character.isUpperCase(last.word().charAt(0)));
	}

	private TitlePhrase phrase(Phrases.Match<Title> match, Cast cast) {
		int sentence = cast.text().token(match.first()).sentence();
		int first = match.first();
		Title title = match.meaning();
		while (RANKS.contains(cast.word(first - 1, sentence))) {
			first--;
			title = title.withRank(cast.text().token(first).word());
		}
		Modality modality = Modality.ASSERTED;
		while (isModifier(first - 1, sentence, cast)) {
			first--;
			modality = modality(cast.word(first, sentence), modality);
		}
		boolean possessive = POSSESSIVES.contains(cast.word(first - 1, sentence))
				&& bodyEndingAt(first - 2, sentence, match.last(), cast) != null;
		int end = possessive ? first - 2 : first - 1;
		Figure before = bodyEndingAt(end, sentence, match.last(), cast);
		if (before != null) {
			first = cast.placeAt(end).map(Figure.Place::first).orElse(end);
			modality = modality(cast.word(first - 1, sentence), modality);
			first -= FORMER.contains(cast.word(first - 1, sentence)) ? 1 : 0;
			if (RANKS.contains(cast.word(first - 1, sentence))) {
				// "Deputy Larkmoor Mayor"
				first--;
				title = title.withRank(cast.text().token(first).word());
			}
		}
		boolean definite = possessive || DETERMINERS.contains(cast.word(first - 1, sentence));
		Figure.Place after = bodyAfter(match.last(), sentence, cast);
		if (after != null && (before == null || !before.isBody())) {
			return new TitlePhrase(first, match.last(), after.last(), title, after.figure(), modality, definite);
		}
		return new TitlePhrase(first, match.last(), match.last(), title, before, modality, definite);
	}

	private static boolean isModifier(int index, int sentence, Cast cast) {
		String word = cast.word(index, sentence);
		boolean known = MODIFIERS.contains(word) || FORMER.contains(word);
		return known && cast.at(index).filter(Figure::isBody).isEmpty();
	}

	private static Modality modality(String word, Modality known) {
		if (FORMER.contains(word)) {
			return Modality.FORMER;
		}
		return Set.of("presumptive", "presumed", "likely").contains(word) ? Modality.POSSIBLE : known;
	}

	/** The last word of a place may be the first of its title: "Fenwick County Judge". */
	private @Nullable Figure bodyEndingAt(int index, int sentence, int head, Cast cast) {
		String word = cast.word(index, sentence);
		if (word.isEmpty()) {
			return null;
		}
		Optional<Figure.Place> place = cast.placeAt(index)
			.filter((found) -> found.last() == index || (found.figure().isPlace() && found.last() < head));
		if (place.isPresent()) {
			return place.get().figure();
		}
		String written = cast.text().token(index).word();
		boolean adjective = Character.isUpperCase(written.charAt(0)) && !word.equals("us") && !word.equals("u.s.");
		return adjective ? this.gazetteer.place(written).map((entry) -> place(entry, cast)).orElse(null) : null;
	}

	static Figure place(Entry entry, Cast cast) {
		return cast.figure(ActorKind.STATE, entry.name()).key(entry.key());
	}

	private static Figure.@Nullable Place bodyAfter(int head, int sentence, Cast cast) {
		if (!LINKS.contains(cast.word(head + 1, sentence))) {
			return null;
		}
		int at = head + 2;
		while (Set.of("the", "state", "of").contains(cast.word(at, sentence)) && cast.placeAt(at).isEmpty()) {
			at++;
		}
		int begin = at;
		boolean sameSentence = !cast.word(at, sentence).isEmpty();
		Figure.@Nullable Place place = sameSentence
				? cast.placeAt(at).filter((found) -> found.first() == begin && !found.figure().isPerson()).orElse(null)
				: null;
		if (place != null) {
			return place;
		}
		Figure.@Nullable Place name = capitalised(begin, sentence, cast);
		return (name != null) ? name : described(begin, sentence, cast);
	}

	/** "of the garden club Elmwood Green": the name that common nouns lead to. */
	private static Figure.@Nullable Place described(int begin, int sentence, Cast cast) {
		int at = begin;
		while (at < begin + DESCRIPTIVE && !cast.word(at, sentence).isEmpty() && cast.at(at).isEmpty()
				&& cast.text().token(at).tag().matches("NNS?|JJ|HYPH")) {
			at++;
		}
		int end = at;
		return (end == begin || cast.word(end, sentence).isEmpty()) ? null
				: cast.placeAt(end).filter((place) -> place.first() == end && place.figure().isBody()).orElse(null);
	}

	/** "of the Elmwood Garden Club", where the annotator saw no name. */
	static Figure.@Nullable Place capitalised(int begin, int sentence, Cast cast) {
		int end = begin;
		while (!cast.word(end, sentence).isEmpty() && cast.at(end).isEmpty() && isNameWord(cast.text().token(end))) {
			end++;
		}
		if (end - begin < 2) {
			return null;
		}
		String name = cast.words(begin, end - 1);
		Figure figure = cast.figure(ActorKind.ORGANIZATION, name);
		cast.putName(figure, begin, end - 1);
		return new Figure.Place(begin, end - 1, figure);
	}

	private static boolean isNameWord(Token token) {
		return token.isProperNoun() && Character.isUpperCase(token.word().charAt(0))
				&& !token.word().toLowerCase(Locale.ROOT).endsWith("day");
	}

}
