package org.onrecord.extract.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Article;

/**
 * Who speaks where the article itself says "I" or "we": its author, if the byline names
 * one alone, and for "we" the outlet. Nobody where the article comes without these.
 */
final class Narrator {

	private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");

	private static final Pattern ONE_NAME = Pattern
		.compile("(?:[Bb]y )?(\\p{Lu}[\\p{L}.'\u2019-]*(?: (?:\\p{Lu}[\\p{L}.'\u2019-]*|de|van|von|der|al|bin)){1,3})");

	private final Cast cast;

	Narrator(Cast cast) {
		this.cast = cast;
	}

	/** Whom a first person outside every quotation means. */
	Optional<Figure> of(Token pronoun) {
		boolean singular = SINGULAR.contains(pronoun.word().toLowerCase(Locale.ROOT));
		Optional<Figure> narrator = singular ? author() : outlet();
		narrator.ifPresent((figure) -> this.cast.put(figure, pronoun.index(), pronoun.index()));
		return narrator;
	}

	private Optional<Figure> author() {
		@Nullable String byline = article().author();
		return Optional.ofNullable(byline)
			.map(String::strip)
			.map(ONE_NAME::matcher)
			.filter(java.util.regex.Matcher::matches)
			.map((name) -> this.cast.figure(ActorKind.PERSON, name.group(1)));
	}

	private Optional<Figure> outlet() {
		@Nullable String outlet = article().outlet();
		return Optional.ofNullable(outlet)
			.filter((name) -> !name.isBlank())
			.map((name) -> this.cast.figure(ActorKind.ORGANIZATION, name.strip()));
	}

	private Article article() {
		return this.cast.text().article();
	}

}
