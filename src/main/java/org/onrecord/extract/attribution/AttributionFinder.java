package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;

/**
 * Finds who is reported to have said what. The sieves propose candidates, the lexicon
 * says how likely each is, {@link Selection} keeps the likely ones that do not contradict
 * each other, {@link FollowingQuotations} and {@link ContinuedQuotations} add quotations
 * without a cue, {@link Nesting} tells inner from outer.
 */
public final class AttributionFinder {

	private static final List<Sieve> SIEVES = List.of(new QuotedSpeech(), new AccordingTo(), new ReportedClause(),
			new LooseClause(), new ClauseOfNoun(), new ColonLabel());

	private final CueLexicon lexicon;

	private final Circumstances circumstances;

	private final Nesting nesting;

	AttributionFinder(CueLexicon lexicon, Circumstances circumstances, Confidences confidences) {
		this.lexicon = lexicon;
		this.circumstances = circumstances;
		this.nesting = new Nesting(confidences);
	}

	/** Reads the lexicons that come with the program. */
	public static AttributionFinder load() {
		return new AttributionFinder(CueLexicon.load(), Circumstances.load(), Confidences.load());
	}

	/** The attributions of the article in order of their content. */
	public List<Attribution> find(AnnotatedText text, Quotations quotations) {
		Scene scene = new Scene(text, quotations);
		List<Judged> chosen = new Selection(this.lexicon).select(scene, candidates(scene));
		List<Judged> joined = new FollowingQuotations().join(scene, chosen);
		return this.nesting.nest(scene, new ContinuedQuotations().add(scene, joined));
	}

	/** Everything that might be an attribution, good and bad. */
	private List<Candidate> candidates(Scene scene) {
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
