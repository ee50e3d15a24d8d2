package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/** "According to X, ..." and "..., according to X". */
final class AccordingTo implements Sieve {

	@Override
	public Stream<Candidate> candidates(Scene scene) {
		return scene.tokens()
			.stream()
			.filter((token) -> token.lemma().startsWith("accord") && scene.word(token.index()).equals("according"))
			.filter((token) -> scene.word(token.index() + 1).equals("to"))
			.flatMap((token) -> candidate(scene, token).stream());
	}

	private static List<Candidate> candidate(Scene scene, Token according) {
		Sentence sentence = scene.sentence(according);
		int from = according.index() + 2;
		int end = sourceEnd(scene, from, sentence.end());
		List<Token> source = Phrases.trimmed(scene.range(from, end));
		List<Token> content = new ArrayList<>();
		boolean first = isFirst(scene, according.index(), sentence);
		if (first) {
			content.addAll(ContentFinder.whole(scene, end, sentence.end()));
		}
		else {
			content.addAll(ContentFinder.whole(scene, sentence.first(), according.index()));
			if (end < sentence.end() && scene.word(end).equals(",")) {
				content.addAll(Phrases.trimmed(scene.range(end, sentence.end())));
			}
		}
		if (source.isEmpty() || content.isEmpty()) {
			return List.of();
		}
		List<Token> cue = scene.range(according.index(), from);
		return List.of(new Candidate(cue, "according to", first ? "according-first" : "according", source, content));
	}

	private static boolean isFirst(Scene scene, int according, Sentence sentence) {
		return scene.range(sentence.first(), according)
			.stream()
			.filter(Scene::isWord)
			.allMatch((token) -> token.tag().matches("CC|RB|IN"));
	}

	/** The source ends at a comma that is not inside a name's description. */
	private static int sourceEnd(Scene scene, int from, int sentenceEnd) {
		int side = scene.side(Math.max(0, from - 1));
		for (int i = from; i < sentenceEnd; i++) {
			Token token = scene.token(i);
			boolean verb = token.tag().matches("VBD|VBZ|VBP|MD") && i > from + 1
					&& !scene.token(i - 1).tag().startsWith("W") && !token.is("acl");
			if (scene.side(i) != side || token.word().matches("[,;:\u2014]|--") || verb) {
				return i;
			}
		}
		return sentenceEnd;
	}

}
