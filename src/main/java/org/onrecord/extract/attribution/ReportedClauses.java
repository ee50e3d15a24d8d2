package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.onrecord.extract.text.Token;

/** Clauses that depend on a verb of saying as its complement. */
final class ReportedClauses {

	private static final Set<String> VERBS = Set.of("say", "tell", "add", "write", "announce", "claim", "argue", "note",
			"explain", "believe", "think", "warn", "insist", "suggest", "tweet", "report", "acknowledge", "admit");

	List<Attribution> find(Scene scene) {
		List<Attribution> found = new ArrayList<>();
		for (Token cue : scene.tokens()) {
			if (cue.isVerb() && VERBS.contains(cue.lemma())) {
				List<Token> subject = scene.children(cue, "nsubj");
				List<Token> clause = scene.text().children(cue, "ccomp");
				if (!subject.isEmpty() && !clause.isEmpty()) {
					List<Token> source = scene.text().subtree(subject.get(0));
					List<Token> content = scene.text().subtree(clause.get(0));
					if (content.stream().noneMatch(source::contains)) {
						found.add(new Attribution(source, List.of(cue), content, scene.manner(content), null, null,
								"reported-clause", 0.7));
					}
				}
			}
		}
		return found;
	}

}
