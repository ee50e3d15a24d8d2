package org.onrecord.extract.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;

/**
 * Actors that are only described: "a senior Pentagon official" becomes an unnamed person
 * tied to the Pentagon, "critics" an unnamed group. "The candidate" is the person named
 * last before.
 */
final class Descriptions {

	private static final int LONGEST = 8;

	private static final Set<String> DROPPED = Set.of("a", "an", "the", "some", "many", "most", "several", "other",
			"another", "one", "few", "more", "these", "those", "this", "that", "by", "both");

	/** Plural nouns for those who speak without their names. */
	private static final Set<String> ANONYMOUS = Set.of("officials", "aides", "sources", "advisers", "advisors",
			"staffers", "insiders", "people", "reporters", "experts", "critics", "observers", "authorities", "staff");

	private static final Pattern PROPER = Pattern.compile("\\b\\p{Lu}\\p{L}+.* \\p{L}");

	private final Cast cast;

	private final Lexicon lexicon;

	Descriptions(Cast cast, Lexicon lexicon) {
		this.cast = cast;
		this.lexicon = lexicon;
	}

	/** The actor that a common noun of a source means. */
	Optional<Figure> of(Token head, List<Token> source, Set<Integer> inside) {
		Optional<Figure> owner = owner(head, inside);
		boolean several = head.tag().endsWith("S") || this.lexicon.is("plural", head.word());
		boolean being = several || this.lexicon.is("person", head.lemma()) || isDocument(head)
				|| this.lexicon.is("person-male", head.lemma()) || this.lexicon.is("person-female", head.lemma());
		if (!being && !this.lexicon.is("organization", head.lemma())) {
			return owner;
		}
		boolean definite = source.size() <= 3 && this.cast.word(head.index() - 1, head.sentence()).equals("the");
		if (owner.isEmpty() && definite && !several && !isDocument(head) && being) {
			Optional<Figure> known = lastPerson(head);
			if (known.isPresent()) {
				this.cast.put(known.get(), head.index(), head.index());
				return known;
			}
		}
		String name = description(head, source);
		boolean noun = head.isNoun() || several;
		return (name.isEmpty() || !noun) ? Optional.empty() : Optional.of(figure(name, head, several, owner));
	}

	private boolean isDocument(Token head) {
		return this.lexicon.is("document", head.lemma()) || this.lexicon.is("document", head.word());
	}

	private Figure figure(String name, Token head, boolean several, Optional<Figure> owner) {
		boolean named = several && head.isNoun() && !isDocument(head) && PROPER.matcher(name).find()
				&& !ANONYMOUS.contains(head.word().toLowerCase(Locale.ROOT));
		ActorKind kind = several ? ActorKind.GROUP : isDocument(head) ? ActorKind.ORGANIZATION : ActorKind.PERSON;
		Figure figure = this.cast.figure(kind, name);
		if (!named) {
			figure.describedOnly(several);
		}
		owner.filter((other) -> other != figure && figure.of() == null).ifPresent(figure::of);
		this.cast.put(figure, head.index(), head.index());
		return figure;
	}

	/**
	 * The actor a noun belongs to: "NAME's aides", "Pentagon official", "poll by NAME".
	 */
	Optional<Figure> owner(Token head, Set<Integer> inside) {
		return this.cast.text()
			.children(head)
			.stream()
			.filter((child) -> inside.contains(child.index()))
			.filter((child) -> child.is("nmod") || child.is("compound") || child.is("amod") || child.is("obl"))
			.sorted(Comparator.comparing((Token child) -> !child.relation().equals("nmod:poss")))
			.flatMap((child) -> this.cast.at(child.index()).stream())
			.findFirst();
	}

	private Optional<Figure> lastPerson(Token head) {
		Gender gender = this.lexicon.is("person-male", head.lemma()) ? Gender.MALE
				: this.lexicon.is("person-female", head.lemma()) ? Gender.FEMALE : Gender.UNKNOWN;
		for (int i = head.index() - 1; i >= 0 && head.sentence() - this.cast.text().token(i).sentence() <= 3; i--) {
			Optional<Figure> person = this.cast.at(i)
				.filter((figure) -> figure.isPerson() && figure.gender().fits(gender));
			if (person.isPresent()) {
				return person;
			}
		}
		return Optional.empty();
	}

	/** The words of the source around its head, without articles and clauses. */
	private String description(Token head, List<Token> source) {
		return source.stream()
			.filter((token) -> token.index() >= head.index() - LONGEST && token.index() <= head.index() + LONGEST)
			.takeWhile((token) -> token.index() <= head.index()
					|| !(token.tag().startsWith("W") || token.isVerb() || token.word().equals(",")))
			.filter((token) -> Character.isLetterOrDigit(token.word().charAt(0)) || token.tag().equals("POS"))
			.filter((token) -> token.index() == head.index()
					|| !DROPPED.contains(token.word().toLowerCase(Locale.ROOT)))
			.map(Token::word)
			.collect(Collectors.joining(" "))
			.replace(" '", "'")
			.replace(" \u2019", "'");
	}

}
