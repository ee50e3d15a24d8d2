package org.onrecord.ask;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.onrecord.query.ActorFound;
import org.onrecord.query.Actors;

/**
 * Tells of a question that would be understood if its names were: a name that several
 * bear, or that nobody bears. Words that are no name, or that hold one and more beside
 * it, are nothing of the kind.
 */
final class Nobody {

	private final Phrase phrase;

	private final CalledActors called;

	private final Actors actors;

	Nobody(Phrase phrase, CalledActors called, Actors actors) {
		this.phrase = phrase;
		this.called = called;
		this.actors = actors;
	}

	/**
	 * Refuses the first name that several bear, where all others are somebody's.
	 * @throws org.onrecord.knowledge.OnRecordException with the candidates
	 */
	void refuseAmbiguous(List<Match> matches, AskedPeriod period) {
		first(matches, period, (slot) -> !found(slot).isEmpty(), (slot) -> found(slot).size() > 1).ifPresent((slot) -> {
			throw this.actors.ambiguous(slot.slot().parameter(), words(slot), found(slot));
		});
	}

	/**
	 * Refuses the first name that nobody bears.
	 * @throws org.onrecord.knowledge.OnRecordException with those called somewhat like it
	 */
	void refuseUnknown(List<Match> matches, AskedPeriod period) {
		first(matches, period, (slot) -> !found(slot).isEmpty() || isName(slot), (slot) -> found(slot).isEmpty())
			.ifPresent((slot) -> {
				throw this.actors.unknown(slot.slot().parameter(), words(slot));
			});
	}

	/** The first of the slots that are so, of the matches all of whose slots are fit. */
	private Optional<Match.Filled> first(List<Match> matches, AskedPeriod period, Predicate<Match.Filled> fit,
			Predicate<Match.Filled> wanted) {
		return matches.stream()
			.filter((match) -> period.isOpen() || match.shape().period() != Shape.PeriodUse.NONE)
			.filter((match) -> match.filled().stream().noneMatch((slot) -> slot.slot().sort() == Wording.Sort.WORDS))
			.filter((match) -> match.filled().stream().allMatch(fit))
			.flatMap((match) -> match.filled().stream())
			.filter(wanted)
			.findFirst();
	}

	private List<ActorFound> found(Match.Filled slot) {
		return this.called.of(words(slot), slot.slot().sort());
	}

	private String words(Match.Filled slot) {
		return this.phrase.unquoted(slot.first(), slot.end());
	}

	/**
	 * Whether these words are a name as a whole, though nobody's. Without a capital they
	 * are one only if no preposition joins them.
	 */
	private boolean isName(Match.Filled slot) {
		List<Phrase.Piece> words = this.phrase.words().subList(slot.first(), slot.end());
		boolean capital = words.stream().anyMatch((piece) -> Character.isUpperCase(piece.word().text().codePointAt(0)));
		String tags = capital ? "NN.*|JJ|DT|IN|CC|HYPH|CD|FW|``|''" : "NN.*|JJ|DT|HYPH|FW|``|''";
		if (words.stream().anyMatch((piece) -> piece.time() || !piece.word().tag().matches(tags))) {
			return false;
		}
		for (int first = slot.first(); first < slot.end(); first++) {
			for (int end = first + 1; end <= slot.end(); end++) {
				boolean whole = first == slot.first() && end == slot.end();
				if (!whole && !this.called.of(this.phrase.words(first, end), Wording.Sort.ACTOR).isEmpty()) {
					return false;
				}
			}
		}
		return true;
	}

}
