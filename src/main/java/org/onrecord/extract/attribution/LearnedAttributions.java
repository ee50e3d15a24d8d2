package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;

/**
 * Attributions by a trained model over what the sieves propose: which words are cues,
 * which words of the sentence are source and content given the cue, how far the content
 * goes on beyond it, and how likely the whole is right.
 */
final class LearnedAttributions implements AttributionFinder {

	/** The likelihood from which keeping an attribution raises F1 in training. */
	private static final double THRESHOLD = 0.31;

	/** What is said inside the words of somebody else was not counted in training. */
	private static final double NESTED_THRESHOLD = 0.5;

	private final AttributionModel model;

	private final Proposals proposals = Proposals.load();

	private final CueLexicon lexicon = CueLexicon.load();

	LearnedAttributions(AttributionModel model) {
		this.model = model;
	}

	@Override
	public List<Attribution> find(AnnotatedText text, Quotations quotations) {
		Scene scene = new Scene(text, quotations);
		CueScene cues = new CueScene(scene, this.proposals.of(scene), this.lexicon);
		CueProbabilities.set(cues, this.model.words(), this.model.cues());
		List<Judged> judged = new ArrayList<>();
		List<Found> likely = new RoleReader(this.model).read(cues)
			.stream()
			.map((read) -> new Found(read.roles(), this.model.truth().probability(read.features())))
			.filter((found) -> found.probability() >= THRESHOLD)
			.toList();
		for (Found found : withoutTwins(likely)) {
			judged.add(judged(scene, cues, found));
		}
		judged.sort(Comparator.comparingInt((one) -> one.content().get(0).index()));
		return Nesting.byProbability()
			.nest(scene, new ContinuedQuotations().add(scene, judged))
			.stream()
			.filter((one) -> one.outer() == null || one.confidence() >= NESTED_THRESHOLD)
			.toList();
	}

	/** Of two that say the same of nearly the same words, the likelier. */
	private static List<Found> withoutTwins(List<Found> all) {
		List<Found> kept = new ArrayList<>();
		Map<Integer, List<Found>> byToken = new HashMap<>();
		all.stream()
			.sorted(Comparator.comparingDouble((Found found) -> -found.probability())
				.thenComparing((found) -> found.roles().main()))
			.filter((found) -> found.roles()
				.content()
				.stream()
				.mapToObj((token) -> byToken.getOrDefault(token, List.of()))
				.flatMap(List::stream)
				.distinct()
				.noneMatch((other) -> other.isTwinOf(found)))
			.forEach((found) -> {
				kept.add(found);
				found.roles()
					.content()
					.stream()
					.forEach((token) -> byToken.computeIfAbsent(token, (any) -> new ArrayList<>(1)).add(found));
			});
		return kept;
	}

	private static Judged judged(Scene scene, CueScene cues, Found found) {
		Roles roles = found.roles();
		Candidate alike = alike(cues, roles);
		String frame = (alike != null) ? "learned-" + alike.frame() : "learned";
		List<Token> cue = new ArrayList<>(tokens(scene, roles.cue()));
		cue.remove(scene.token(roles.main()));
		cue.add(0, scene.token(roles.main()));
		Candidate candidate = new Candidate(cue, scene.token(roles.main()).lemma(), frame,
				tokens(scene, roles.source()), Phrases.trimmed(tokens(scene, roles.content())));
		return new Judged(candidate, found.probability(), null);
	}

	/** The proposal that is most like it, if one is. */
	private static @Nullable Candidate alike(CueScene cues, Roles roles) {
		Candidate best = null;
		double most = 0.5;
		for (Candidate candidate : cues.candidates(roles.main())) {
			double same = TruthFeatures.same(roles.content(), candidate.content());
			if (same > most) {
				most = same;
				best = candidate;
			}
		}
		return best;
	}

	private static List<Token> tokens(Scene scene, TokenSet places) {
		return places.stream().mapToObj(scene::token).toList();
	}

}
