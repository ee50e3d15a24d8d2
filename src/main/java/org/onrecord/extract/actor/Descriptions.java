package org.onrecord.extract.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;

/**
 * Actors that are only described: "a senior Pentagon official" becomes an unnamed person
 * tied to the Pentagon, "critics" an unnamed group, "a local charity" an unnamed
 * organization. A noun beside which a name stands ("a sociologist, NAME") means whom the
 * name means. Several people with a name among their words ("Quill supporters") are a
 * named group, unless they are those who speak without their names ("Quill aides").
 */
final class Descriptions {

	private static final int LONGEST = 8;

	/** How many tokens before the fuller words may stand. */
	private static final int FARTHEST = 150;

	private static final Set<String> DROPPED = Set.of("a", "an", "the", "some", "many", "most", "several", "other",
			"another", "one", "few", "more", "these", "those", "this", "that", "by", "both", "his", "her", "their",
			"our", "my", "its", "least", "only");

	/** Plural nouns for those who speak without their names. */
	private static final Set<String> ANONYMOUS = Set.of("officials", "aides", "sources", "advisers", "advisors",
			"staffers", "insiders", "people", "reporters", "experts", "critics", "observers", "authorities", "staff",
			"analysts", "witnesses", "men", "women", "others", "some");

	/** "a majority of voters": the noun after "of" says who. */
	private static final Set<String> PARTS = Set.of("percent", "%", "majority", "number", "half", "lot", "dozen",
			"handful", "group", "one", "some", "many", "several", "most", "hundred", "thousand", "third", "quarter",
			"plurality", "couple", "all", "none", "few", "two", "three", "part", "pair", "minority", "score", "member");

	private static final Set<String> THOSE = Set.of("those", "these", "some", "many", "all", "both", "few", "several",
			"most");

	private static final Set<String> NOBODY = Set.of("nobody", "anybody", "anyone", "everyone", "everybody", "nothing",
			"somebody", "someone", "something", "everything");

	/** Bodies that may have their name right before. */
	private static final Set<String> CALLED = Set.of("group", "organization", "company", "firm", "campaign", "pac",
			"network", "newspaper", "magazine", "website");

	private static final Set<String> PUBLIC = Set.of("agency", "department", "bureau", "commission", "court", "office",
			"administration", "ministry", "government", "city", "county", "legislature", "chamber", "police", "board",
			"council");

	private static final Pattern PROPER = Pattern.compile(".*\\b\\p{Lu}\\p{L}+.* \\p{L}.*");

	private final Cast cast;

	private final Lexicon lexicon;

	Descriptions(Cast cast, Lexicon lexicon) {
		this.cast = cast;
		this.lexicon = lexicon;
	}

	static boolean isAnonymous(Token noun) {
		return ANONYMOUS.contains(noun.word().toLowerCase(Locale.ROOT));
	}

	/** The actor that a common noun means; empty if it is a thing. */
	Optional<Figure> of(Token head, List<Token> phrase) {
		if (NOBODY.contains(head.lemma())) {
			return Optional.empty();
		}
		Optional<Figure> beside = beside(head, phrase);
		if (beside.isPresent()) {
			return beside;
		}
		Token noun = partOf(head, phrase).orElse(head);
		boolean several = !noun.equals(head) || isPeople(head, phrase);
		boolean document = this.lexicon.is("document", head.lemma()) || this.lexicon.is("document", head.word());
		boolean actor = document || (several && isPeople(noun, phrase)) || this.lexicon.isPersonNoun(head)
				|| this.lexicon.is("organization", head.lemma());
		Optional<Figure> owner = owner(noun, phrase);
		if (this.lexicon.is("campaign", head.lemma()) && owner.filter(Figure::isPerson).isPresent()) {
			return owner.map((person) -> campaign(person, head));
		}
		String name = actor ? description(head, phrase) : "";
		if (name.isEmpty() || !(head.isNoun() || several)) {
			return Optional.empty();
		}
		Optional<Figure> called = called(head);
		if (called.isPresent()) {
			return called;
		}
		Optional<Token> fuller = (name.equalsIgnoreCase(head.word()) && !document) ? fuller(head) : Optional.empty();
		if (fuller.isPresent()) {
			List<Token> before = this.cast.nounPhrase(fuller.get());
			return this.cast.at(fuller.get().index()).or(() -> of(fuller.get(), before));
		}
		return Optional.of(figure(name, noun, several && !document, kind(head, several, document), owner));
	}

	/** "the panel" after "an Elmwood zoning panel": the fuller words just before. */
	private Optional<Token> fuller(Token head) {
		if (!this.cast.word(head.index() - 1, head.sentence()).equals("the") || isAnonymous(head)) {
			return Optional.empty();
		}
		int earliest = Math.max(0, head.index() - FARTHEST);
		for (int i = head.index() - 2; i >= earliest; i--) {
			Token token = this.cast.text().token(i);
			if (token.lemma().equals(head.lemma()) && token.tag().equals(head.tag()) && isOfName(token)) {
				return Optional.of(token);
			}
		}
		return Optional.empty();
	}

	/** "the Future50 group": what a body is called, where no sieve saw a name. */
	private Optional<Figure> called(Token head) {
		Token name = this.cast.sibling(head, -1).orElse(head);
		boolean body = CALLED.contains(head.lemma()) && !name.equals(head) && this.cast.at(name.index()).isEmpty()
				&& name.isNoun() && Character.isUpperCase(name.word().charAt(0))
				&& this.cast.word(name.index() - 1, head.sentence()).matches("the|a|an")
				&& !this.lexicon.is("not-a-town", name.word()) && !this.lexicon.isPeopleNoun(name);
		if (!body) {
			return Optional.empty();
		}
		Figure figure = this.cast.figure(ActorKind.ORGANIZATION, name.word());
		this.cast.putName(figure, name.index(), name.index());
		this.cast.put(figure, head.index(), head.index());
		return Optional.of(figure);
	}

	/** Whether a name stands among the words before a noun. */
	private boolean isOfName(Token noun) {
		return this.cast.nounPhrase(noun)
			.stream()
			.anyMatch((token) -> !token.equals(noun) && Character.isUpperCase(token.word().charAt(0))
					&& !token.is("det"));
	}

	/** "his campaign". */
	private Figure campaign(Figure person, Token noun) {
		Figure campaign = this.cast.figure(ActorKind.ORGANIZATION, Figure.lastWord(person.name()) + " campaign")
			.of(person);
		this.cast.put(campaign, noun.index(), noun.index());
		return campaign;
	}

	/** Whether a noun phrase speaks of somebody as new: "a senior official". */
	boolean isNew(Token head, List<Token> phrase) {
		boolean definite = phrase.stream()
			.anyMatch((token) -> token.is("det") && token.head() == head.index()
					&& Set.of("the", "that", "this").contains(token.lemma()));
		return head.tag().equals("NN") && !definite && !NOBODY.contains(head.lemma())
				&& this.lexicon.isPersonNoun(head);
	}

	/** People by the noun ("voters"), or by whose they are ("anti-Quill forces"). */
	private boolean isPeople(Token noun, List<Token> phrase) {
		if (this.lexicon.isPeopleNoun(noun) || (noun.tag().equals("DT") && THOSE.contains(noun.lemma()))) {
			return true;
		}
		boolean thing = this.lexicon.is("document", noun.lemma()) || this.lexicon.is("document", noun.word());
		boolean owned = !this.cast.text().children(noun, "nmod:poss").isEmpty();
		return noun.tag().equals("NNS") && !thing && !owned && phrase.stream()
			.filter((token) -> token.index() < noun.index() && token.tag().matches("NNP|JJ"))
			.anyMatch((token) -> Character.isUpperCase(token.word().charAt(0)) || token.word().startsWith("anti-"));
	}

	private ActorKind kind(Token head, boolean several, boolean document) {
		if (several && !document) {
			return head.lemma().equals("police") ? ActorKind.AGENCY : ActorKind.GROUP;
		}
		if (document || (this.lexicon.is("organization", head.lemma()) && !this.lexicon.isPersonNoun(head))) {
			return PUBLIC.contains(head.lemma()) ? ActorKind.AGENCY : ActorKind.ORGANIZATION;
		}
		return ActorKind.PERSON;
	}

	private Figure figure(String name, Token noun, boolean several, ActorKind kind, Optional<Figure> owner) {
		boolean proper = PROPER.matcher(name).matches() || noun.tag().equals("NNPS");
		boolean body = kind == ActorKind.AGENCY && PUBLIC.contains(noun.lemma());
		boolean named = (several || body) && noun.isNoun() && proper && !isAnonymous(noun);
		Figure figure = this.cast.figure(kind, name);
		if (!named) {
			figure.describedOnly(several);
		}
		owner.filter((other) -> other != figure && figure.of() == null && !reaches(other, figure))
			.ifPresent(figure::of);
		this.cast.put(figure, noun.index(), noun.index());
		return figure;
	}

	/** Whether a belongs to b already, so that b must not belong to a. */
	private static boolean reaches(Figure a, Figure b) {
		Figure next = a;
		for (int i = 0; i < LONGEST && next != null; i++) {
			if (next == b) {
				return true;
			}
			next = next.of();
		}
		return false;
	}

	/** The noun after "of" in "26 percent of Ohio voters". */
	private Optional<Token> partOf(Token head, List<Token> phrase) {
		if (!PARTS.contains(head.lemma())) {
			return Optional.empty();
		}
		return phrase.stream()
			.filter((token) -> token.index() > head.index() && token.tag().matches("NNP?S"))
			.filter((token) -> token.is("nmod")
					&& this.cast.text().children(token, "case").stream().anyMatch((mark) -> mark.lemma().equals("of")))
			.findFirst();
	}

	/** The person named beside a noun: "a sociologist, NAME,", "long shot NAME". */
	private Optional<Figure> beside(Token head, List<Token> phrase) {
		if (!head.tag().equals("NN")) {
			return Optional.empty();
		}
		Set<Token> words = Set.copyOf(phrase);
		Stream<Token> apposed = this.cast.text().children(head, "appos").stream();
		Stream<Token> next = this.cast.sibling(head, 1).stream();
		Stream<Token> after = this.lexicon.isPersonNoun(head) ? phrase.stream().filter((token) -> isSetOff(token, head))
				: Stream.empty();
		return Stream.of(apposed, next, after)
			.flatMap((tokens) -> tokens)
			.filter(words::contains)
			.flatMap((token) -> this.cast.at(token.index()).stream())
			.filter((figure) -> figure.isPerson() && !figure.unnamed())
			.findFirst();
	}

	/** "the director of the mill, NAME": a name between commas, or at the end. */
	private boolean isSetOff(Token token, Token head) {
		boolean first = token.index() > head.index() && this.cast.word(token.index() - 1, head.sentence()).equals(",");
		return first && this.cast.placeAt(token.index())
			.filter((place) -> place.first() == token.index())
			.filter((place) -> !this.cast.word(place.last() + 1, head.sentence()).matches("and|'s|\u2019s|&|or"))
			.isPresent();
	}

	/**
	 * The actor a noun belongs to: "NAME's aides", "Pentagon official", "aides of NAME".
	 */
	private Optional<Figure> owner(Token noun, List<Token> phrase) {
		return this.cast.text()
			.children(noun)
			.stream()
			.filter((child) -> phrase.stream().anyMatch((one) -> one.index() == child.index()))
			.filter((child) -> child.is("nmod") || child.is("compound") || child.is("amod") || child.is("obl"))
			.sorted(Comparator.comparing((Token child) -> !child.relation().equals("nmod:poss")))
			.flatMap((child) -> this.cast.at(child.index()).stream())
			.findFirst();
	}

	/** The words of the phrase around its head, without articles and clauses. */
	private String description(Token head, List<Token> phrase) {
		return phrase.stream()
			.filter((token) -> token.index() >= head.index() - LONGEST && token.index() <= head.index() + LONGEST)
			.takeWhile((token) -> token.index() <= head.index()
					|| !(token.tag().startsWith("W") || token.isVerb() || token.word().equals(",")))
			.filter((token) -> Character.isLetterOrDigit(token.word().charAt(0)) || token.tag().equals("POS"))
			.dropWhile((token) -> token.index() != head.index()
					&& (token.tag().matches("IN|TO|CC|RB") || DROPPED.contains(token.word().toLowerCase(Locale.ROOT))))
			.map(this::written)
			.collect(Collectors.joining(" "))
			.replace(" '", "'")
			.replace(" \u2019", "\u2019");
	}

	/** A common noun is written small also where a sentence begins. */
	private String written(Token token) {
		boolean begins = token.index() == this.cast.text().sentenceOf(token).first() && token.tag().matches("NNS?")
				&& token.word().substring(1).chars().allMatch(Character::isLowerCase);
		return begins ? token.word().toLowerCase(Locale.ROOT) : token.word();
	}

}
