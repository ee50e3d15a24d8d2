package org.onrecord.extract.actor;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.Token;

/**
 * Who speaks in each attribution: the actor that the head of the source means, with those
 * joined to it by "and"; for "who" its antecedent; for a report or statement the one who
 * issued it; otherwise a described, unnamed actor.
 */
final class SourceSieve {

	private static final int NEAR = 3;

	private static final int NEAR_SENTENCES = 2;

	private static final int DEEPEST = 3;

	private final Cast cast;

	private final Speech speech;

	private final SourceHeads heads;

	private final Antecedents antecedents;

	private final BodyPronouns pronouns;

	private final Descriptions descriptions;

	private final Issuers issuers;

	private final Narrator narrator;

	private final Newcomers newcomers;

	private final IdentityHashMap<Attribution, List<Figure>> speakers = new IdentityHashMap<>();

	private @Nullable Figure lastSpeaker;

	private @Nullable Token lastCue;

	SourceSieve(Cast cast, Lexicon lexicon, Speech speech) {
		this.cast = cast;
		this.speech = speech;
		this.heads = new SourceHeads(cast);
		this.antecedents = new Antecedents(cast);
		this.pronouns = new BodyPronouns(cast, speech, lexicon);
		this.descriptions = new Descriptions(cast, lexicon);
		this.issuers = new Issuers(cast, lexicon);
		this.narrator = new Narrator(cast);
		this.newcomers = new Newcomers(cast, lexicon);
	}

	/**
	 * Describes those who are spoken of as new ("a senior official"), so that pronouns
	 * after them can mean them.
	 */
	void introduce(List<Attribution> attributions) {
		for (Attribution attribution : attributions) {
			if (!attribution.source().isEmpty()) {
				Token head = this.heads.of(attribution.source()).get(0);
				if (this.cast.at(head.index()).isEmpty() && this.descriptions.isNew(head, attribution.source())) {
					this.descriptions.of(head, attribution.source());
				}
			}
		}
	}

	IdentityHashMap<Attribution, List<Figure>> resolve(List<Attribution> attributions) {
		this.issuers.read();
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
		if (found.size() == 1 && !attribution.cue().isEmpty()) {
			this.lastSpeaker = found.get(0);
			this.lastCue = attribution.cue().get(0);
			this.issuers.spoke(found.get(0), attribution);
		}
		return found;
	}

	private List<Figure> named(Attribution attribution) {
		List<Token> source = besideCue(attribution);
		List<Token> words = this.heads.of(source);
		if (isNobodys(attribution, words.get(0))) {
			return List.of();
		}
		if (FirstPersonSieve.isFirstPerson(words.get(0))) {
			return speakerAround(words.get(0), attribution);
		}
		Set<Figure> found = new LinkedHashSet<>();
		for (Token word : words) {
			meant(word, source, DEEPEST).ifPresent(found::add);
		}
		if (found.isEmpty()) {
			source.stream()
				.limit(NEAR)
				.flatMap((token) -> this.cast.at(token.index()).stream())
				.filter(Figure::isPerson)
				.findFirst()
				.ifPresent(found::add);
		}
		return withoutPlaces(found.isEmpty() ? lastPiece(source) : found, source);
	}

	/** The person or body named last in a source of several pieces. */
	private Set<Figure> lastPiece(List<Token> source) {
		Token last = source.get(source.size() - 1);
		boolean whole = last.index() - source.get(0).index() < source.size();
		return whole ? Set.of()
				: this.cast.at(last.index()).filter((figure) -> !figure.isPlace()).map(Set::of).orElseGet(Set::of);
	}

	/** Of "Poe, Quill" in "Poe, Quill said, will stay" the name right before the cue. */
	private List<Token> besideCue(Attribution attribution) {
		List<Token> source = attribution.source();
		int first = source.get(0).index();
		int end = source.get(source.size() - 1).index();
		int begin = this.cast.placeAt(end)
			.filter((place) -> place.figure().isPerson())
			.map(Figure.Place::first)
			.orElse(first);
		boolean inserted = begin - 2 >= first && end - first + 1 == source.size()
				&& this.cast.word(begin - 1, source.get(0).sentence()).equals(",")
				&& this.cast.placeAt(begin - 2).filter((place) -> place.first() <= first).isPresent()
				&& attribution.cue().stream().anyMatch((cue) -> cue.index() == end + 1);
		return inserted ? source.subList(begin - first, source.size()) : source;
	}

	/** "Trump in Maine", "Washington (AFP) - Ada Poe": where persons are, none speaks. */
	private List<Figure> withoutPlaces(Set<Figure> found, List<Token> source) {
		if (found.stream().anyMatch(Figure::isPerson)) {
			return found.stream().filter((figure) -> !figure.isPlace()).toList();
		}
		boolean places = !found.isEmpty() && found.stream().allMatch(Figure::isPlace);
		Optional<Figure> person = places ? source.stream()
			.filter((token) -> token.is("nsubj") || token.relation().equals("root") || token.is("dep"))
			.flatMap((token) -> this.cast.at(token.index()).stream())
			.filter((figure) -> figure.isPerson() && !figure.plural())
			.findFirst() : Optional.empty();
		return person.map(List::of).orElseGet(() -> List.copyOf(found));
	}

	/**
	 * Whether the source is whom the words are about: what somebody "seems" to do is the
	 * author's view, and "asked about the dam" does not tell who asked.
	 */
	private static boolean isNobodys(Attribution attribution, Token source) {
		if (attribution.cue().isEmpty()) {
			return false;
		}
		Token last = attribution.cue()
			.stream()
			.filter(Token::isVerb)
			.reduce((one, other) -> other)
			.orElse(attribution.cue().get(0));
		boolean seems = last.lemma().matches("seem|appear") && !last.tag().equals("VBG");
		boolean asked = last.lemma().equals("ask") && last.tag().equals("VBN")
				&& attribution.cue().stream().noneMatch((token) -> token.lemma().equals("have"));
		boolean subject = source.index() < last.index();
		return subject && (seems || (asked && !isAgent(attribution)));
	}

	private static boolean isAgent(Attribution attribution) {
		return attribution.source().get(0).lemma().equals("by");
	}

	/** "I" and "we" mean who says the words they stand in, else who wrote the article. */
	private List<Figure> speakerAround(Token pronoun, Attribution attribution) {
		Attribution outer = attribution.outer();
		if (outer != null) {
			return speakersOf(outer);
		}
		int quotation = this.speech.quotation(pronoun);
		return (quotation < 0) ? this.narrator.of(pronoun).stream().toList()
				: List.copyOf(this.speech.speakerOfQuotation(quotation, this.cast));
	}

	private Optional<Figure> meant(Token word, List<Token> phrase, int depth) {
		Optional<Figure> direct = this.cast.at(word.index());
		if (direct.isPresent() || depth == 0) {
			return direct;
		}
		if (Antecedents.isRelative(word)) {
			return this.antecedents.of(word).flatMap((token) -> meant(token, this.cast.nounPhrase(token), depth - 1));
		}
		if (BodyPronouns.isThey(word) || BodyPronouns.isIt(word)) {
			Optional<Figure> figure = this.pronouns.of(word)
				.flatMap((token) -> meant(token, this.cast.nounPhrase(token), depth - 1));
			figure.ifPresent((who) -> this.cast.put(who, word.index(), word.index()));
			return figure;
		}
		if (word.isProperNoun()) {
			Optional<Figure> named = phrase.stream()
				.flatMap((token) -> this.cast.at(token.index()).stream())
				.findFirst();
			if (named.isPresent()) {
				return named;
			}
			Optional<Figure> unknown = this.newcomers.at(word);
			if (unknown.isPresent()) {
				return unknown;
			}
		}
		return this.issuers.isDocument(word)
				? this.issuers.of(word, phrase)
					.or(() -> speakerBefore(word))
					.or(() -> this.descriptions.of(word, phrase))
				: this.descriptions.of(word, phrase).or(() -> this.issuers.owner(word));
	}

	/** "..., Ada Poe said. The statement went on": who spoke right before. */
	private Optional<Figure> speakerBefore(Token document) {
		Figure speaker = this.lastSpeaker;
		Token spoken = this.lastCue;
		boolean near = spoken != null && spoken.index() < document.index()
				&& document.sentence() - spoken.sentence() <= NEAR_SENTENCES;
		return (near && speaker != null && !speaker.plural() && this.issuers.isOwnWords(document))
				? Optional.of(speaker) : Optional.empty();
	}

}
