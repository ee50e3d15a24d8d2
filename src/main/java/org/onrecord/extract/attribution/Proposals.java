package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.onrecord.extract.text.Token;

/**
 * What the sieves propose, with datelines, times and places taken out of the content: the
 * beginning of both ways of finding attributions.
 */
final class Proposals {

	private static final List<Sieve> SIEVES = List.of(new QuotedSpeech(), new AccordingTo(), new ReportedClause(),
			new LooseClause(), new ClauseOfNoun(), new ColonLabel());

	private final Circumstances circumstances;

	Proposals(Circumstances circumstances) {
		this.circumstances = circumstances;
	}

	/** Reads the word lists that come with the program. */
	static Proposals load() {
		return new Proposals(Circumstances.load());
	}

	/** Everything that might be an attribution, good and bad, in no order. */
	List<Candidate> of(Scene scene) {
		List<Candidate> candidates = new ArrayList<>();
		for (Sieve sieve : SIEVES) {
			sieve.candidates(scene)
				.map((candidate) -> insideItsQuotation(scene, candidate))
				.map((candidate) -> withoutDateline(scene, candidate))
				.filter((candidate) -> !candidate.content().isEmpty())
				.map((candidate) -> this.circumstances.apart(scene, candidate))
				.forEach(candidates::add);
		}
		return candidates;
	}

	private static Candidate withoutDateline(Scene scene, Candidate candidate) {
		boolean dated = Stream.concat(candidate.source().stream(), candidate.content().stream())
			.anyMatch(scene::inDateline);
		return dated
				? new Candidate(candidate.cue(), candidate.lemma(), candidate.frame(),
						undated(scene, candidate.source()), Phrases.trimmed(undated(scene, candidate.content())))
				: candidate;
	}

	private static List<Token> undated(Scene scene, List<Token> tokens) {
		return tokens.stream().filter((token) -> !scene.inDateline(token)).toList();
	}

	/** Whoever is quoted as saying something said it inside that quotation. */
	private static Candidate insideItsQuotation(Scene scene, Candidate candidate) {
		Token cue = candidate.cueWord();
		return scene.quoted(cue)
				? candidate
					.withContent(candidate.content().stream().filter((token) -> scene.sameSide(cue, token)).toList())
				: candidate;
	}

}
