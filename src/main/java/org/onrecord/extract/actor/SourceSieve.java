package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;

/**
 * Who speaks in each attribution: the actor that the head of the source means, with those
 * joined to it by "and"; for "who" its antecedent; for a report or statement the one who
 * issued it; otherwise a described, unnamed actor.
 */
final class SourceSieve {

	private static final Set<String> NOBODY = Set.of("nobody", "one", "anybody", "anyone", "everyone", "everybody",
			"nothing", "somebody", "someone");

	private static final int NEAR = 3;

	private final Cast cast;

	private final Lexicon lexicon;

	private final Speech speech;

	private final Descriptions descriptions;

	private final IdentityHashMap<Attribution, List<Figure>> speakers = new IdentityHashMap<>();

	private final Map<String, Figure> issuers = new HashMap<>();

	private @Nullable Figure lastSpeaker;

	SourceSieve(Cast cast, Lexicon lexicon, Speech speech) {
		this.cast = cast;
		this.speech = speech;
		this.lexicon = lexicon;
		this.descriptions = new Descriptions(cast, lexicon);
	}

	IdentityHashMap<Attribution, List<Figure>> resolve(List<Attribution> attributions) {
		for (Attribution attribution : attributions) {
			speakersOf(attribution);
		}
		return this.speakers;
	}

	private List<Figure> speakersOf(Attribution attribution) {
		List<Figure> known = this.speakers.get(attribution);
		if (known != null) {
			return known;
		}
		Attribution from = attribution.speakerFrom();
		List<Figure> found = List.of();
		if (!attribution.source().isEmpty()) {
			found = named(attribution);
		}
		else if (from != null) {
			found = speakersOf(from);
		}
		this.speakers.put(attribution, found);
		if (!found.isEmpty()) {
			this.lastSpeaker = found.get(0);
		}
		return found;
	}

	private List<Figure> named(Attribution attribution) {
		List<Token> source = attribution.source();
		Set<Integer> inside = new HashSet<>();
		source.forEach((token) -> inside.add(token.index()));
		Token head = head(source, inside);
		Set<Figure> found = new java.util.LinkedHashSet<>();
		if (FirstPersonSieve.isFirstPerson(head)) {
			return speakerAround(head, attribution);
		}
		meant(head, source, inside).ifPresent(found::add);
		for (Token joined : this.cast.text().children(head, "conj")) {
			if (inside.contains(joined.index())) {
				this.cast.at(joined.index()).ifPresent(found::add);
			}
		}
		if (found.isEmpty()) {
			source.stream()
				.limit(NEAR)
				.flatMap((token) -> this.cast.at(token.index()).stream())
				.filter(Figure::isPerson)
				.findFirst()
				.ifPresent(found::add);
		}
		return new ArrayList<>(found);
	}

	/** "I" and "we" in the words of somebody mean that speaker. */
	private List<Figure> speakerAround(Token pronoun, Attribution attribution) {
		Attribution outer = attribution.outer();
		if (outer != null) {
			return speakersOf(outer);
		}
		int quotation = this.speech.quotation(pronoun);
		return (quotation < 0) ? List.of() : List.copyOf(this.speech.speakerOfQuotation(quotation, this.cast));
	}

	private Token head(List<Token> source, Set<Integer> inside) {
		return source.stream()
			.filter((token) -> !inside.contains(token.head()) && isNominal(token))
			.findFirst()
			.orElseGet(() -> source.stream()
				.filter((token) -> this.cast.at(token.index()).isPresent())
				.findFirst()
				.orElse(source.get(0)));
	}

	private static boolean isNominal(Token token) {
		return token.isNoun() || token.tag().startsWith("PRP") || token.tag().startsWith("W")
				|| token.tag().equals("DT") || token.tag().equals("JJS") || token.tag().equals("CD");
	}

	private Optional<Figure> meant(Token head, List<Token> source, Set<Integer> inside) {
		Optional<Figure> direct = this.cast.at(head.index());
		if (direct.isPresent()) {
			return direct;
		}
		if (NOBODY.contains(head.lemma())) {
			return Optional.empty();
		}
		if (head.isProperNoun()) {
			Optional<Figure> named = source.stream()
				.flatMap((token) -> this.cast.at(token.index()).stream())
				.findFirst();
			if (named.isPresent()) {
				return named;
			}
		}
		if (head.tag().startsWith("W")) {
			return antecedent(head);
		}
		if (head.tag().startsWith("PRP")) {
			return pronoun(head);
		}
		if (this.lexicon.is("document", head.lemma())) {
			return issuer(head, source, inside);
		}
		return this.descriptions.of(head, source, inside);
	}

	/**
	 * "the senator, who": what the relative clause hangs on, else the last actor before.
	 */
	private Optional<Figure> antecedent(Token relative) {
		AnnotatedText text = this.cast.text();
		Optional<Figure> before = justBefore(relative);
		if (before.isPresent()) {
			return before;
		}
		Token at = relative;
		for (int i = 0; i < 6 && at.head() >= 0; i++) {
			boolean clause = at.is("acl");
			at = text.token(at.head());
			if (clause) {
				Optional<Figure> figure = this.cast.at(at.index());
				return figure.isPresent() ? figure : this.descriptions.of(at, List.of(at), Set.of(at.index()));
			}
		}
		for (int i = relative.index() - 1; i >= text.sentenceOf(relative).first(); i--) {
			Optional<Figure> figure = this.cast.at(i);
			if (figure.isPresent()) {
				return figure;
			}
		}
		return Optional.empty();
	}

	/** "his friend NAME, who". */
	private Optional<Figure> justBefore(Token relative) {
		int sentence = relative.sentence();
		int at = relative.index() - (this.cast.word(relative.index() - 1, sentence).equals(",") ? 2 : 1);
		return this.cast.word(at, sentence).isEmpty() ? Optional.empty() : this.cast.at(at);
	}

	/** "they" and "it": the last group or body before; "we" and "I": nobody is named. */
	private Optional<Figure> pronoun(Token pronoun) {
		String word = pronoun.word().toLowerCase(java.util.Locale.ROOT);
		boolean they = Set.of("they", "their", "them").contains(word);
		boolean it = Set.of("it", "its").contains(word);
		if (!they && !it) {
			return Optional.empty();
		}
		int sentence = pronoun.sentence();
		for (int i = pronoun.index() - 1; i >= 0 && sentence - this.cast.text().token(i).sentence() <= 2; i--) {
			Optional<Figure> figure = this.cast.at(i)
				.filter((found) -> found.isBody() || (they && (found.plural() || isGroup(found)))
						|| (it && found.isPlace()));
			if (figure.isPresent()) {
				this.cast.put(figure.get(), pronoun.index(), pronoun.index());
				return figure;
			}
		}
		return Optional.empty();
	}

	private static boolean isGroup(Figure figure) {
		return figure.kind() == org.onrecord.knowledge.ActorKind.GROUP;
	}

	private Optional<Figure> issuer(Token document, List<Token> source, Set<Integer> inside) {
		Optional<Figure> owner = this.descriptions.owner(document, inside);
		if (owner.isPresent()) {
			this.issuers.put(document.lemma(), owner.get());
			return owner;
		}
		boolean definite = source.stream().anyMatch((token) -> Set.of("the", "that").contains(token.lemma()));
		Figure issuer = this.issuers.getOrDefault(document.lemma(), this.lastSpeaker);
		if (definite && issuer != null && !issuer.unnamed()) {
			return Optional.of(issuer);
		}
		return this.descriptions.of(document, source, inside);
	}

}
