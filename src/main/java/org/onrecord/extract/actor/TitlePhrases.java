package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;

/**
 * Finds titles with the place or body named before ("Kansas Gov.", "Turkish President",
 * "Missouri's governor") or after them ("mayor of Elmwood", "senator from Vermont").
 */
final class TitlePhrases {

	private static final Set<String> DETERMINERS = Set.of("the", "our", "their", "his", "her", "its", "my");

	private static final Set<String> POSSESSIVES = Set.of("'s", "\u2019s", "'", "\u2019");

	private final Lexicon lexicon;

	private final TitleBodies bodies;

	TitlePhrases(Gazetteer gazetteer, Lexicon lexicon) {
		this.lexicon = lexicon;
		this.bodies = new TitleBodies(gazetteer, lexicon);
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
		boolean capital = Character.isUpperCase(last.word().charAt(0));
		boolean common = match.meaning().scope() == Title.Scope.ALONE && !capital
				&& (match.meaning().plural() || !TitleWords.isThe(cast.word(match.first() - 1, last.sentence())));
		boolean noun = last.isNoun() || TitleWords.isFormerOne(last)
				|| (match.meaning().scope() == Title.Scope.HEAD && last.tag().equals("JJ"));
		return !insideName && !common && (noun || last.word().endsWith(".") || capital);
	}

	private TitlePhrase phrase(Phrases.Match<Title> match, Cast cast) {
		int sentence = cast.text().token(match.first()).sentence();
		TitleWords words = new TitleWords(match.first(), match.meaning(), sentence, cast);
		words.readRanks();
		words.readModifiers();
		int head = words.readElect(words.readArea(match.last()));
		Figure.@Nullable Place after = this.bodies.after(head, sentence, words.title(), cast);
		Figure before = before(words, head, sentence, after != null, cast);
		boolean definite = words.isPossessive() || DETERMINERS.contains(cast.word(words.first() - 1, sentence));
		boolean tied = words.title().scope().isTiedBy(cast.word(head + 1, sentence));
		boolean whole = before != null && (before.isBody() || before.isPerson());
		if (after != null && !whole) {
			return new TitlePhrase(words.first(), head, after.last(), words.title(),
					this.bodies.asState(after.figure(), words.title(), cast), words.modality(), definite);
		}
		boolean where = before != null && before.isPlace() && tied && words.title().scope() == Title.Scope.BODY;
		return new TitlePhrase(words.first(), head, head, words.title(), where ? null : before, words.modality(),
				definite);
	}

	private @Nullable Figure before(TitleWords words, int head, int sentence, boolean told, Cast cast) {
		int next = words.first() - 1;
		boolean possessive = POSSESSIVES.contains(cast.word(next, sentence));
		int end = possessive ? next - 1 : next;
		Figure before = this.bodies.before(end, sentence, head, cast);
		if (before == null && !told && words.title().isOfAnyBody()) {
			Figure.@Nullable Place unknown = this.bodies.unknownBefore(end, sentence, possessive, cast);
			before = (unknown != null) ? unknown.figure() : null;
		}
		if (before != null) {
			words.startAt(cast.placeAt(end).map(Figure.Place::first).orElse(end), possessive);
			words.readFormer();
			words.readRanks();
			return this.bodies.asState(before, words.title(), cast);
		}
		return words.title().scope().isOfPersons() ? Possessors.of(next, sentence, cast) : null;
	}

	static Figure place(Entry entry, Cast cast) {
		return cast.figure(ActorKind.STATE, entry.name()).key(entry.key());
	}

}
