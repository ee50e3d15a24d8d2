package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Tells which attribution stands in the words of which: its cue is among the content of
 * the other. Outer ones come first, so that inner ones can name them.
 */
final class Nesting {

	List<Attribution> nest(Scene scene, List<Judged> judged) {
		Map<Integer, List<Judged>> byToken = contentsByToken(judged);
		Map<Judged, Attribution> made = new HashMap<>();
		List<Judged> bySize = new ArrayList<>(judged);
		bySize.sort((a, b) -> Integer.compare(b.content().size(), a.content().size()));
		for (Judged one : bySize) {
			Judged outer = outer(one, byToken.getOrDefault(one.candidate().cueWord().index(), List.of()));
			made.put(one, attribution(scene, one, (outer != null) ? made.get(outer) : null));
		}
		return judged.stream().map(made::get).toList();
	}

	private static Map<Integer, List<Judged>> contentsByToken(List<Judged> judged) {
		Map<Integer, List<Judged>> byToken = new TreeMap<>();
		for (Judged one : judged) {
			one.content()
				.forEach((token) -> byToken.computeIfAbsent(token.index(), (key) -> new ArrayList<>(1)).add(one));
		}
		return byToken;
	}

	/** The smallest content around the cue that is larger than the attribution's own. */
	private static @Nullable Judged outer(Judged inner, List<Judged> around) {
		Judged outer = null;
		for (Judged other : around) {
			boolean larger = other.content().size() > inner.content().size();
			if (larger && (outer == null || other.content().size() < outer.content().size())) {
				outer = other;
			}
		}
		return outer;
	}

	private static Attribution attribution(Scene scene, Judged judged, @Nullable Attribution outer) {
		Candidate candidate = judged.candidate();
		List<org.onrecord.extract.text.Token> cue = candidate.cue()
			.stream()
			.sorted((a, b) -> Integer.compare(a.index(), b.index()))
			.toList();
		return new Attribution(candidate.source(), cue, candidate.content(), scene.manner(candidate.content()), null,
				outer, candidate.frame(), judged.precision());
	}

}
