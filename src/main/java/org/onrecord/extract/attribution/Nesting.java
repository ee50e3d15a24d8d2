package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Token;

/**
 * Tells which attribution stands in the words of which: its cue is among the content of
 * the other, which is larger.
 */
final class Nesting {

	private final ToDoubleFunction<Judged> confidences;

	private Nesting(ToDoubleFunction<Judged> confidences) {
		this.confidences = confidences;
	}

	/** With confidences by what was counted for each rule. */
	static Nesting byRule(Confidences confidences) {
		return new Nesting(confidences::of);
	}

	/** With confidences that are the probabilities of what was judged, in hundredths. */
	static Nesting byProbability() {
		return new Nesting((judged) -> Math.round(judged.precision() * 100) / 100.0);
	}

	List<Attribution> nest(Scene scene, List<Judged> judged) {
		Map<Integer, List<Judged>> byToken = contentsByToken(judged);
		Map<Judged, Attribution> made = new HashMap<>();
		return judged.stream().map((one) -> make(scene, one, byToken, made)).toList();
	}

	/**
	 * Each is made once, after those it names: an attribution is known again by identity.
	 */
	private Attribution make(Scene scene, Judged one, Map<Integer, List<Judged>> byToken,
			Map<Judged, Attribution> made) {
		Attribution known = made.get(one);
		if (known != null) {
			return known;
		}
		List<Token> cue = one.candidate().cue();
		Judged outer = cue.isEmpty() ? null : outer(one, byToken.getOrDefault(cue.get(0).index(), List.of()));
		Attribution from = (one.continues() != null) ? make(scene, one.continues(), byToken, made) : null;
		Attribution attribution = attribution(scene, one, from,
				(outer != null) ? make(scene, outer, byToken, made) : null);
		made.put(one, attribution);
		return attribution;
	}

	private static Map<Integer, List<Judged>> contentsByToken(List<Judged> judged) {
		Map<Integer, List<Judged>> byToken = new HashMap<>();
		for (Judged one : judged) {
			one.content()
				.forEach((token) -> byToken.computeIfAbsent(token.index(), (key) -> new ArrayList<>(1)).add(one));
		}
		return byToken;
	}

	/** The smallest content around the cue that is larger than the attribution's own. */
	private static @Nullable Judged outer(Judged inner, List<Judged> around) {
		return around.stream()
			.filter((other) -> other.content().size() > inner.content().size())
			.min(Comparator.comparingInt((other) -> other.content().size()))
			.orElse(null);
	}

	private Attribution attribution(Scene scene, Judged judged, @Nullable Attribution from,
			@Nullable Attribution outer) {
		Candidate candidate = judged.candidate();
		List<Token> cue = candidate.cue().stream().sorted(Comparator.comparingInt(Token::index)).toList();
		return new Attribution(candidate.source(), cue, candidate.content(), scene.manner(candidate.content()), from,
				outer, candidate.frame(), this.confidences.applyAsDouble(judged));
	}

}
