package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Names;

/**
 * Second sieve: which names mean the same person. Full names with the same given name and
 * surname are one person; a surname alone means the person with that surname who fits
 * (honorific), named last in the same or the previous paragraph, else the first in the
 * article; a given name alone likewise. A lone name that no full name explains is a
 * person of its own.
 */
final class PersonSieve {

	private static final int NEAR_PARAGRAPHS = 1;

	private final Lexicon lexicon;

	PersonSieve(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	void assign(List<PersonName> names, Cast cast) {
		Map<String, Figure> full = new LinkedHashMap<>();
		Map<String, List<Figure>> byPart = new HashMap<>();
		Map<PersonName, Figure> assigned = new LinkedHashMap<>();
		for (PersonName name : names) {
			if (name.isFull()) {
				assigned.put(name, fullName(name, full, byPart, cast));
			}
		}
		Map<Figure, Integer> lastNamed = new HashMap<>();
		for (PersonName name : names) {
			Figure figure = assigned.get(name);
			if (figure == null) {
				figure = shortName(name, byPart, lastNamed, cast);
			}
			else {
				lastNamed.put(figure, name.first());
			}
			learn(figure, name);
			cast.putName(figure, name.first(), name.last());
		}
		takeBackSurnames(byPart, cast);
		findUntagged(byPart, lastNamed, cast);
	}

	/**
	 * A surname of somebody in the article, or the given name of one person in it, where
	 * the annotator saw no name.
	 */
	private void findUntagged(Map<String, List<Figure>> byPart, Map<Figure, Integer> lastNamed, Cast cast) {
		for (Token token : cast.text().tokens()) {
			boolean name = token.isProperNoun() && Character.isUpperCase(token.word().charAt(0))
					&& cast.at(token.index()).isEmpty();
			List<Figure> bearers = name ? byPart.getOrDefault(Names.key(token.word()), List.of()) : List.of();
			boolean surname = bearers.stream()
				.anyMatch((figure) -> Names.key(figure.name()).endsWith(" " + Names.key(token.word())));
			boolean given = bearers.size() == 1 && this.lexicon.isGivenName(token.word()) && !beforeName(token, cast);
			if (surname || given) {
				PersonName alone = new PersonName(token.index(), token.index(), List.of(token.word()), "",
						Gender.UNKNOWN);
				cast.putName(shortName(alone, byPart, lastNamed, cast), token.index(), token.index());
			}
		}
	}

	/** "Ada Creek", "Ada County": part of another name. */
	private static boolean beforeName(Token token, Cast cast) {
		return cast.sibling(token, 1).filter((next) -> next.isProperNoun() || next.tag().equals("HYPH")).isPresent()
				|| cast.sibling(token, -1).filter((before) -> before.isProperNoun()).isPresent();
	}

	private Figure fullName(PersonName name, Map<String, Figure> full, Map<String, List<Figure>> byPart, Cast cast) {
		String key = Names.key(name.given() + " " + name.surname() + " " + name.suffix().replace(".", ""));
		Figure known = full.get(key);
		if (known == null) {
			known = full.get(Names.key(name.given() + " " + name.surname()));
		}
		if (known != null && name.hasOtherMiddle(known.name())) {
			key = Names.key(name.full());
			known = full.get(key);
		}
		if (known == null) {
			known = cast.figure(ActorKind.PERSON, name.full());
			full.put(key, known);
			List<String> parts = new ArrayList<>(List.of(name.surname(), name.given()));
			if (name.words().size() > 2) {
				// "Debbie Wasserman Schultz" may be "Wasserman Schultz" further on
				parts.add(String.join(" ", name.words().subList(1, name.words().size())));
			}
			for (String part : parts) {
				byPart.computeIfAbsent(Names.key(part), (any) -> new ArrayList<>()).add(known);
			}
		}
		else if (name.full().length() > known.name().length()) {
			known.rename(name.full());
		}
		return known;
	}

	private Figure shortName(PersonName name, Map<String, List<Figure>> byPart, Map<Figure, Integer> lastNamed,
			Cast cast) {
		List<Figure> candidates = byPart.getOrDefault(Names.key(name.surname()), List.of())
			.stream()
			.filter((figure) -> figure.gender().fits(name.gender()))
			.toList();
		if (candidates.size() == 1) {
			return candidates.get(0);
		}
		Optional<Figure> near = candidates.stream()
			.filter((figure) -> isNear(lastNamed.get(figure), name, cast))
			.max((a, b) -> Integer.compare(lastNamed.getOrDefault(a, 0), lastNamed.getOrDefault(b, 0)));
		if (near.isPresent()) {
			return near.get();
		}
		return candidates.isEmpty() ? cast.figure(ActorKind.PERSON, name.full()) : candidates.get(0);
	}

	private static boolean isNear(@org.jspecify.annotations.Nullable Integer token, PersonName name, Cast cast) {
		if (token == null) {
			return false;
		}
		Sentence then = cast.text().sentenceOf(cast.text().token(token));
		Sentence now = cast.text().sentenceOf(cast.text().token(name.first()));
		return now.paragraph() - then.paragraph() <= NEAR_PARAGRAPHS;
	}

	private void learn(Figure figure, PersonName name) {
		figure.is(name.gender());
		if (name.isFull()) {
			figure.is(this.lexicon.genderOf(name.given()));
		}
	}

	/** A surname that the annotator took for a place or body means the person. */
	private static void takeBackSurnames(Map<String, List<Figure>> byPart, Cast cast) {
		for (Figure figure : List.copyOf(cast.figures())) {
			List<Figure> bearers = byPart.getOrDefault(Names.key(figure.name()), List.of());
			boolean mistaken = !figure.isPerson() && figure.gazetteer() == null && !bearers.isEmpty()
					&& Names.key(bearers.get(0).name()).endsWith(" " + Names.key(figure.name()));
			if (mistaken) {
				figure.clear().forEach((place) -> cast.putName(bearers.get(0), place.first(), place.last()));
			}
		}
	}

}
