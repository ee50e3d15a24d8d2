package org.onrecord.ask;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.onrecord.extract.AskedText;
import org.onrecord.extract.Extractor;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.query.ActorFound;
import org.onrecord.query.Actors;
import org.onrecord.query.Catalogue;
import org.onrecord.query.QueryAnswer;
import org.springframework.stereotype.Component;

/**
 * Answers questions in plain English with the catalogue. The same question means the same
 * thing each time; one that may mean two things, or that has a word nothing accounts for,
 * is not understood.
 */
@Component
public final class Ask {

	/** So many characters has a question at most, in UTF-16 units. */
	public static final int LONGEST = 500;

	private static final String QUESTION = "q";

	/** What tells nothing about how the question was understood. */
	private static final Set<String> PAGING = Set.of("limit", "cursor");

	/** The parameter that takes words which are nobody's name. */
	private static final String WORDS = "words";

	private final Extractor extractor;

	private final Actors actors;

	private final Catalogue catalogue;

	private final Clock clock;

	private final Shape.Book book;

	private final Verbs verbs;

	private final KnownQuestions known;

	Ask(Extractor extractor, Actors actors, Catalogue catalogue, Clock clock, Shape.Book book, Verbs verbs) {
		this.extractor = extractor;
		this.actors = actors;
		this.catalogue = catalogue;
		this.clock = clock;
		this.book = book;
		this.verbs = verbs;
		this.known = new KnownQuestions(book.known());
	}

	/**
	 * Answers a question.
	 * @param question in English
	 * @param page {@code limit}, {@code cursor} and {@code collection} as they are typed,
	 * for the query
	 * @throws OnRecordException if the question is not understood, names somebody unknown
	 * or ambiguous, is too long, or the models are away
	 */
	public AskAnswer answer(String question, Map<String, String> page) {
		AskedRows asked = rows(question, page);
		return new AskAnswer(question, asked.understood(), QueryAnswer.of(asked.rows()));
	}

	/** Answers a question with rows; as {@link #answer}. */
	public AskedRows rows(String question, Map<String, String> page) {
		Reading reading = understand(question);
		Map<String, String> typed = new TreeMap<>(reading.values());
		typed.putAll(page);
		Map<String, String> limited = new TreeMap<>(reading.values());
		limited.putAll(page);
		limited.keySet().removeAll(PAGING);
		return new AskedRows(Understanding.told(reading, limited, this.catalogue),
				this.catalogue.rows(reading.query(), typed));
	}

	/** The one way to understand a question. */
	Reading understand(String question) {
		if (question.length() > LONGEST) {
			throw OnRecordException.invalid(QUESTION,
					"Parameter q may have " + LONGEST + " characters, this question has " + question.length() + ".");
		}
		AskedText text = this.extractor.read(question, LocalDate.now(this.clock));
		AskedPeriod period = AskedPeriod.of(text)
			.orElseThrow(() -> this.known.notUnderstood(text, "It names more than one period."));
		Phrase phrase = Phrase.of(text, period.words());
		Matcher matcher = new Matcher(phrase, this.verbs);
		List<Match> matches = this.book.shapes().stream().flatMap((shape) -> matcher.fit(shape).stream()).toList();
		CalledActors called = new CalledActors(this.actors);
		List<Reading> readings = matches.stream()
			.flatMap(
					(match) -> named(match, phrase, called).flatMap((names) -> Reading.of(match, phrase, period, names))
						.stream())
			.collect(Collectors.toMap((reading) -> reading.query() + reading.values(), (reading) -> reading,
					(one, other) -> one, LinkedHashMap::new))
			.values()
			.stream()
			.toList();
		List<Reading> ofActors = readings.stream().filter((reading) -> !reading.values().containsKey(WORDS)).toList();
		Nobody nobody = new Nobody(phrase, called, this.actors);
		if (ofActors.isEmpty()) {
			nobody.refuseAmbiguous(matches, period);
		}
		List<Reading> chosen = ofActors.isEmpty() ? readings : ofActors;
		if (chosen.size() == 1) {
			return chosen.get(0);
		}
		if (chosen.isEmpty()) {
			nobody.refuseUnknown(matches, period);
		}
		throw this.known.notUnderstood(text, readings.isEmpty() ? "" : "It may mean more than one thing.");
	}

	/** Whom the slots name, if each names exactly one. */
	private static Optional<Map<Match.Filled, ActorFound>> named(Match match, Phrase phrase, CalledActors called) {
		Map<Match.Filled, ActorFound> names = new LinkedHashMap<>();
		List<Match.Filled> slots = new ArrayList<>(match.filled());
		slots.removeIf((slot) -> slot.slot().sort() == Wording.Sort.WORDS);
		for (Match.Filled slot : slots) {
			List<ActorFound> found = called.of(phrase.unquoted(slot.first(), slot.end()), slot.slot().sort());
			if (found.size() != 1) {
				return Optional.empty();
			}
			names.put(slot, found.get(0));
		}
		return Optional.of(names);
	}

}
