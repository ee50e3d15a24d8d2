package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/**
 * Verbs whose clause the parser did not hang on them, read off the surface: "told
 * reporters that ...", "called the plan a disgrace", "..., the mayor said."
 */
final class LooseClause implements Sieve {

	/** So far from the verb a "that" may stand. */
	private static final int REACH = 15;

	private static final String THROUGH = "in|on|via|during|at";

	private final SourceFinder sources = new SourceFinder();

	@Override
	public Stream<Candidate> candidates(Scene scene) {
		return scene.tokens()
			.stream()
			.filter((token) -> token.tag().startsWith("VB") && !token.is("aux") && !token.is("cop"))
			.filter((verb) -> scene.text().children(verb, "ccomp").isEmpty())
			.flatMap((verb) -> ofVerb(scene, verb).stream());
	}

	private List<Candidate> ofVerb(Scene scene, Token verb) {
		List<Token> source = this.sources.of(scene, verb);
		Sentence sentence = scene.sentence(verb);
		int end = clauseEnd(scene, verb, sentence);
		List<Candidate> found = new ArrayList<>();
		int that = IntStream.range(verb.index() + 1, Math.min(end, verb.index() + REACH))
			.filter((i) -> scene.word(i).equals("that") && scene.token(i).tag().equals("IN"))
			.findFirst()
			.orElse(-1);
		addThroughMedium(scene, verb, source, end, found);
		if (that > 0) {
			add(scene, verb, "loose-that", source, ContentFinder.whole(scene, that, end), found);
		}
		else if (IntStream.range(verb.index() + 1, end).anyMatch((i) -> finite(scene.token(i)))) {
			int first = scene.word(verb.index() + 1).matches("me|us|him|her|them|reporters") ? 2 : 1;
			add(scene, verb, "loose", source, ContentFinder.whole(scene, verb.index() + first, end), found);
		}
		if (!scene.children(verb, "obj").isEmpty()) {
			add(scene, verb, "predicate", source,
					ContentFinder.whole(scene, verb.index() + 1, pause(scene, verb.index() + 1, end)), found);
		}
		addBefore(scene, verb, source, sentence, found);
		return found;
	}

	/**
	 * "wrote in a statement that ...": parsers take it for a statement that does
	 * something. What tells is the medium, so the medium is what the lexicon is asked
	 * about.
	 */
	private static void addThroughMedium(Scene scene, Token verb, List<Token> source, int end, List<Candidate> found) {
		if (verb.index() + 1 >= end || !scene.word(verb.index() + 1).matches(THROUGH)) {
			return;
		}
		IntStream.range(verb.index() + 2, Math.min(end, verb.index() + REACH))
			.filter((i) -> scene.word(i).equals("that") && scene.token(i - 1).isNoun())
			.findFirst()
			.ifPresent((that) -> found.add(new Candidate(ReportedClause.cue(scene, verb), scene.token(that - 1).lemma(),
					"medium-that", source, ContentFinder.whole(scene, that, end))));
	}

	/** "..., X said." at the end of a sentence. */
	private static void addBefore(Scene scene, Token verb, List<Token> source, Sentence sentence,
			List<Candidate> found) {
		if (source.isEmpty() || scene.quoted(verb)) {
			return;
		}
		int first = Math.min(verb.index(), source.get(0).index());
		boolean comma = first - 1 > sentence.first() && scene.word(first - 1).equals(",");
		boolean last = scene.range(verb.index() + 1, sentence.end()).stream().filter(Scene::isWord).count() <= 4;
		if (comma && last) {
			add(scene, verb, "loose-first", source, ContentFinder.whole(scene, sentence.first(), first - 1), found);
		}
	}

	private static void add(Scene scene, Token verb, String frame, List<Token> source, List<Token> content,
			List<Candidate> found) {
		if (!content.isEmpty()) {
			found.add(new Candidate(ReportedClause.cue(scene, verb), verb.lemma(), frame, source, content));
		}
	}

	private static boolean finite(Token token) {
		return token.tag().matches("VBD|VBZ|VBP|MD");
	}

	/**
	 * The end of the words on the verb's side of a quotation mark, or of the sentence.
	 */
	private static int clauseEnd(Scene scene, Token verb, Sentence sentence) {
		int end = verb.index() + 1;
		while (end < sentence.end() && (scene.quoted(verb) ? scene.sameSide(verb, scene.token(end)) : true)
				&& !scene.word(end).equals(";")) {
			end++;
		}
		return end;
	}

	private static int pause(Scene scene, int from, int end) {
		int i = from;
		while (i < end && (scene.quoted(scene.token(i))
				|| !scene.word(i).matches("[,;:.\u2014]|--|and|but|while|after|before|when|because|during"))) {
			i++;
		}
		return i;
	}

}
