package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;

/**
 * What the article calls its actors for short: acronyms in parentheses ("Elmwood Housing
 * Authority (EHA)") or made of initials, "the Guard", "the department" for the body of
 * that sort named last before, "Kehoe's office" for the office of a person.
 */
final class ShortFormSieve {

	private static final Set<String> POSSESSIVES = Set.of("'s", "\u2019s", "'", "\u2019");

	private static final String NATIONAL_GUARD = "us-national-guard";

	private static final Set<String> GENERIC = Set.of("agency", "organization", "group", "company", "newspaper",
			"paper", "network", "outlet", "nonprofit", "charity", "firm", "magazine");

	private static final java.util.regex.Pattern PANEL = java.util.regex.Pattern
		.compile(".*(Committee|Commission|Board|Council|Panel|Task Force|Subcommittee).*");

	private static final java.util.regex.Pattern WORD = java.util.regex.Pattern.compile("[ -]");

	private static final int STATE_KEY = "us-xx".length();

	private static final int FARTHEST = 400;

	private final Lexicon lexicon;

	ShortFormSieve(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	void find(Cast cast) {
		acronyms(cast);
		guards(cast);
		Map<String, List<Figure>> byLastWord = new HashMap<>();
		for (Figure figure : List.copyOf(cast.figures())) {
			if (figure.isPlace() && figure.gazetteer() != null && figure.gazetteer().length() == STATE_KEY) {
				byLastWord.computeIfAbsent("*state", (any) -> new ArrayList<>()).add(figure);
			}
			if (figure.isBody() && !figure.places().isEmpty()) {
				register(figure, byLastWord);
			}
		}
		for (Token token : cast.text().tokens()) {
			String before = cast.word(token.index() - 1, token.sentence());
			if (token.isNoun() && this.lexicon.is("office-of", token.word())) {
				officeOf(token, cast);
			}
			else if (before.equals("the") && token.isNoun() && isOpen(token, cast)) {
				definite(token, byLastWord, cast);
			}
		}
	}

	/** Whether the token means nobody yet, or a body that the annotator alone found. */
	private static boolean isOpen(Token token, Cast cast) {
		return cast.at(token.index()).filter((known) -> known.gazetteer() != null || known.isPerson()).isEmpty();
	}

	/** "the National Guard" in an article about that of one state. */
	private static void guards(Cast cast) {
		List<Figure> ofStates = cast.figures()
			.stream()
			.filter((figure) -> figure.gazetteer() != null && figure.gazetteer().endsWith("-national-guard")
					&& !NATIONAL_GUARD.equals(figure.gazetteer()) && !figure.places().isEmpty())
			.toList();
		if (ofStates.size() == 1) {
			cast.named(ActorKind.AGENCY, "National Guard")
				.ifPresent((any) -> any.clear()
					.forEach((place) -> cast.putName(ofStates.get(0), place.first(), place.last())));
		}
	}

	private static void register(Figure figure, Map<String, List<Figure>> byLastWord) {
		for (String word : WORD.splitAsStream(figure.name().toLowerCase(java.util.Locale.ROOT)).toList()) {
			byLastWord.computeIfAbsent(word, (any) -> new ArrayList<>()).add(figure);
		}
		if (PANEL.matcher(figure.name()).matches()) {
			byLastWord.computeIfAbsent("*panel", (any) -> new ArrayList<>()).add(figure);
		}
		for (String generic : GENERIC) {
			boolean agency = generic.equals("agency");
			if (agency == (figure.kind() == ActorKind.AGENCY)) {
				byLastWord.computeIfAbsent("*" + generic, (any) -> new ArrayList<>()).add(figure);
			}
		}
	}

	/** "the Guard": the last named body with that word in its name. */
	private void definite(Token token, Map<String, List<Figure>> byLastWord, Cast cast) {
		if (!this.lexicon.is("organization", token.word())) {
			return;
		}
		String word = token.word().toLowerCase(java.util.Locale.ROOT);
		List<Figure> candidates = byLastWord.getOrDefault(word, byLastWord.getOrDefault("*" + word, List.of()));
		boolean compound = !cast.word(token.index() + 1, token.sentence()).isEmpty()
				&& cast.text().token(token.index() + 1).isNoun() && !Character.isUpperCase(token.word().charAt(0));
		List<Figure> near = candidates.stream()
			.filter((figure) -> token.index() - Nearest.lastBefore(token.index(), figure) < FARTHEST
					&& Nearest.lastBefore(token.index(), figure) >= 0)
			.toList();
		if (!near.isEmpty() && !compound) {
			cast.put(Nearest.before(token.index(), near), token.index(), token.index());
		}
		else if (candidates.isEmpty() && this.lexicon.is("administration", word)) {
			administration(cast).map((figure) -> {
				byLastWord.put(word, new ArrayList<>(List.of(figure)));
				return figure;
			}).ifPresent((figure) -> cast.put(figure, token.index(), token.index()));
		}
	}

	/** "the administration": that of the president whom the article names most. */
	private static Optional<Figure> administration(Cast cast) {
		return cast.named(ActorKind.OFFICE, "President of the United States")
			.flatMap((office) -> cast.figures()
				.stream()
				.filter((person) -> person.isPerson() && cast.holds(person, office))
				.max(Comparator.comparingInt((person) -> person.places().size())))
			.map((president) -> cast.figure(ActorKind.AGENCY, Figure.lastWord(president.name()) + " administration")
				.of(president));
	}

	private static void officeOf(Token token, Cast cast) {
		int sentence = token.sentence();
		int before = token.index() - 1;
		boolean possessive = POSSESSIVES.contains(cast.word(before, sentence));
		int at = before - 1;
		if (possessive) {
			cast.placeAt(at).filter((place) -> place.last() == at).ifPresent((place) -> {
				Figure owner = place.figure();
				boolean has = owner.isPerson() || owner.kind() == ActorKind.OFFICE;
				if (has) {
					cast.put(office(owner, cast), token.index(), token.index());
				}
			});
		}
		else if (cast.word(token.index() + 1, sentence).equals("of")) {
			cast.placeAt(token.index() + 2)
				.filter((place) -> place.figure().isPerson())
				.ifPresent((place) -> cast.put(office(place.figure(), cast), token.index(), place.last()));
		}
	}

	private static Figure office(Figure owner, Cast cast) {
		return cast.figure(ActorKind.AGENCY, "office of " + owner.name()).of(owner);
	}

	private static void acronyms(Cast cast) {
		Map<String, Figure> byInitials = new HashMap<>();
		for (Figure figure : List.copyOf(cast.figures())) {
			if (figure.isBody() && figure.name().contains(" ")) {
				byInitials.putIfAbsent(initials(figure.name()), figure);
			}
		}
		for (Figure figure : List.copyOf(cast.figures())) {
			boolean acronym = figure.isBody() && figure.gazetteer() == null && figure.name().matches("[A-Z]{2,6}");
			Figure full = acronym ? byInitials.get(figure.name()) : null;
			if (full != null) {
				figure.clear().forEach((place) -> cast.putName(full, place.first(), place.last()));
			}
		}
	}

	private static String initials(String name) {
		StringBuilder initials = new StringBuilder();
		for (String word : WORD.splitAsStream(name).toList()) {
			if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.equals("The")) {
				initials.append(word.charAt(0));
			}
		}
		return initials.toString();
	}

}
