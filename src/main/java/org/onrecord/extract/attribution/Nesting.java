package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Token;

/**
 * Tells which attribution stands in the words of which: its cue is among the content of
 * the other. Larger contents are made first, so that inner attributions can name them.
 */
final class Nesting {

	List<Attribution> nest(Scene scene, List<Judged> judged) {
		Map<Integer, List<Judged>> byToken = contentsByToken(judged);
		Map<Judged, Attribution> made = new HashMap<>();
		List<Judged> bySize = new ArrayList<>(judged);
		bySize.sort(Comparator.comparingInt((one) -> -one.content().size()));
		bySize.stream().filter((one) -> one.continues() == null).forEach((one) -> make(scene, one, byToken, made));
		bySize.stream().filter((one) -> one.continues() != null).forEach((one) -> make(scene, one, byToken, made));
		// Those that stand in a continued quotation could not name it before it was made
		bySize.stream()
			.filter((one) -> one.continues() == null && Objects.requireNonNull(made.get(one)).outer() == null)
			.forEach((one) -> make(scene, one, byToken, made));
		return judged.stream().map((one) -> Objects.requireNonNull(made.get(one))).toList();
	}

	private static void make(Scene scene, Judged one, Map<Integer, List<Judged>> byToken,
			Map<Judged, Attribution> made) {
		List<Token> cue = one.candidate().cue();
		Judged outer = cue.isEmpty() ? null : outer(one, byToken.getOrDefault(cue.get(0).index(), List.of()));
		Attribution from = (one.continues() != null) ? made.get(one.continues()) : null;
		made.put(one, attribution(scene, one, from, (outer != null) ? made.get(outer) : null));
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

	private static Attribution attribution(Scene scene, Judged judged, @Nullable Attribution from,
			@Nullable Attribution outer) {
		Candidate candidate = judged.candidate();
		List<Token> cue = candidate.cue().stream().sorted(Comparator.comparingInt(Token::index)).toList();
		return new Attribution(candidate.source(), cue, candidate.content(), scene.manner(candidate.content()), from,
				outer, candidate.frame(), judged.precision());
	}

}
