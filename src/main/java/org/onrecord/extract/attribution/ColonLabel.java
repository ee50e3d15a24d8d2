package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/**
 * A name, a colon and what is said, as in headlines and transcripts: "Mayor: No money for
 * the bridge". A colon after a verb belongs to that verb.
 */
final class ColonLabel implements Sieve {

	private static final int LONGEST_LABEL = 8;

	@Override
	public Stream<Candidate> candidates(Scene scene) {
		return scene.tokens()
			.stream()
			.filter((token) -> token.word().equals(":") && !scene.quoted(token))
			.flatMap((colon) -> candidate(scene, colon).stream());
	}

	private static List<Candidate> candidate(Scene scene, Token colon) {
		Sentence sentence = scene.sentence(colon);
		List<Token> label = Phrases.trimmed(scene.range(sentence.first(), colon.index()));
		boolean name = !label.isEmpty() && label.size() <= LONGEST_LABEL
				&& label.stream().noneMatch((token) -> token.isVerb() || scene.quoted(token))
				&& label.stream().anyMatch(Token::isProperNoun);
		int end = end(scene, colon, sentence);
		List<Token> content = ContentFinder.whole(scene, colon.index() + 1, end);
		if (!name || content.stream().filter(Scene::isWord).count() < 2) {
			return List.of();
		}
		boolean quoted = scene.quoted(content.get(0));
		List<Token> said = new ArrayList<>(content);
		return List.of(new Candidate(List.of(colon), ":", quoted ? "label-quotation" : "label", label, said));
	}

	private static int end(Scene scene, Token colon, Sentence sentence) {
		boolean last = colon.index() + 1 >= sentence.end();
		boolean goesOn = colon.index() + 1 < scene.tokens().size() && scene.side(colon.index() + 1) != Scene.OUTSIDE;
		return (last && goesOn) ? colon.index() + 2 : sentence.end();
	}

}
