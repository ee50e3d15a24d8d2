package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/**
 * A verb with a clause as its complement: "X said that ...", "..., X said", "X, officials
 * say, is ...", "X promised to ...", and with objects: "X denied the charge".
 */
final class ReportedClause implements Sieve {

	private final SourceFinder sources = new SourceFinder();

	private final ContentFinder contents = new ContentFinder();

	@Override
	public Stream<Candidate> candidates(Scene scene) {
		return scene.tokens()
			.stream()
			.filter((token) -> token.tag().startsWith("VB") && !token.is("aux") && !token.is("cop"))
			.flatMap((verb) -> ofVerb(scene, verb).stream());
	}

	private List<Candidate> ofVerb(Scene scene, Token verb) {
		List<Token> source = this.sources.of(scene, verb);
		List<Candidate> found = new ArrayList<>();
		boolean passive = SourceFinder.passive(scene, verb);
		for (Token child : scene.text().children(verb)) {
			frame(scene, verb, child).ifPresent((frame) -> {
				String name = passive ? "passive-" + frame : frame;
				List<Token> content = content(scene, verb, child, source, name);
				if (!content.isEmpty()) {
					found.add(new Candidate(cue(scene, verb), verb.lemma(), name, source, content));
				}
			});
		}
		if (verb.is("parataxis") && verb.head() >= 0 && !source.isEmpty()) {
			List<Token> content = this.contents.around(scene, verb);
			if (!content.isEmpty()) {
				found.add(new Candidate(cue(scene, verb), verb.lemma(), "parenthesis", source, content));
			}
		}
		return found;
	}

	private static Optional<String> frame(Scene scene, Token verb, Token child) {
		boolean after = child.index() > verb.index();
		boolean clause = child.is("ccomp")
				|| ((child.is("dep") || child.is("parataxis")) && !after && hasSubject(scene, child));
		if (clause) {
			return Optional.of(after ? "clause" : "clause-first");
		}
		if (child.is("xcomp") && after) {
			boolean infinitive = child.isVerb();
			return Optional.of(infinitive ? "infinitive" : "object-complement");
		}
		if (child.is("obj") || child.is("nsubj:pass")) {
			return Optional.of("object");
		}
		if (child.is("obl") && after) {
			return scene.text()
				.children(child, "case")
				.stream()
				.findFirst()
				.filter((mark) -> mark.lemma().matches("about|of|on|as|for|against|with|in|to|over|at"))
				.map((mark) -> "about-" + mark.lemma());
		}
		return Optional.empty();
	}

	private static boolean hasSubject(Scene scene, Token clause) {
		return !scene.text().children(clause, "nsubj").isEmpty();
	}

	private List<Token> content(Scene scene, Token verb, Token child, List<Token> source, String frame) {
		return switch (frame) {
			case "clause-first", "passive-clause-first" -> this.contents.before(scene, verb, child, source);
			case "passive-infinitive", "passive-clause", "passive-object-complement" ->
				this.contents.withSubject(scene, verb, child);
			case "passive-object" -> child.is("nsubj") ? this.contents.phrase(scene, verb, child) : List.of();
			case "object-complement" -> this.contents.withObject(scene, verb, child);
			case "object" -> this.contents.phrase(scene, verb, child);
			default -> this.contents.after(scene, verb, child);
		};
	}

	/** The verb with the auxiliaries and negation right before it. */
	static List<Token> cue(Scene scene, Token verb) {
		Sentence sentence = scene.sentence(verb);
		int first = verb.index();
		while (first - 1 >= sentence.first() && belongs(scene.token(first - 1), verb)) {
			first--;
		}
		List<Token> cue = new ArrayList<>(scene.range(first, verb.index() + 1));
		cue.remove(verb);
		cue.add(0, verb);
		return cue;
	}

	private static boolean belongs(Token token, Token verb) {
		return token.head() == verb.index()
				&& (token.is("aux") || token.is("cop") || token.lemma().matches("not|n't|never|also"));
	}

}
