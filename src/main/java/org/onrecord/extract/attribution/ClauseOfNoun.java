package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.onrecord.extract.text.Token;

/**
 * Nouns and adjectives with a clause of their own: "his claim that ...", "is confident
 * that ...", "a promise to ...".
 */
final class ClauseOfNoun implements Sieve {

	private final SourceFinder sources = new SourceFinder();

	private final ContentFinder contents = new ContentFinder();

	@Override
	public Stream<Candidate> candidates(Scene scene) {
		return scene.tokens()
			.stream()
			.filter((token) -> token.tag().equals("NN") || token.tag().equals("NNS") || token.tag().startsWith("JJ"))
			.flatMap((word) -> ofWord(scene, word).stream());
	}

	private List<Candidate> ofWord(Scene scene, Token word) {
		List<Candidate> found = new ArrayList<>();
		for (Token child : scene.text().children(word)) {
			boolean clause = child.is("ccomp") || (child.is("acl") && !child.is("acl:relcl"));
			boolean infinitive = child.is("xcomp") || (child.is("acl") && child.tag().equals("VB"));
			if (child.index() < word.index() || (!clause && !infinitive) || child.tag().matches("VB[GN]")) {
				continue;
			}
			boolean that = scene.text()
				.children(child, "mark")
				.stream()
				.anyMatch((mark) -> mark.lemma().equals("that"));
			String frame = (word.isNoun() ? "noun" : "adjective")
					+ (infinitive && !that ? "-to" : that ? "-that" : "-clause");
			List<Token> content = this.contents.after(scene, word, child);
			if (!content.isEmpty()) {
				found.add(new Candidate(cue(scene, word), word.lemma(), frame, source(scene, word), content));
			}
		}
		return found;
	}

	private List<Token> source(Scene scene, Token word) {
		if (!word.isNoun()) {
			return this.sources.of(scene, word);
		}
		for (Token owner : scene.children(word, "nmod:poss")) {
			List<Token> phrase = new ArrayList<>(
					Phrases.nounPhrase(scene, owner, scene.sentence(word).first(), word.index()));
			phrase.removeIf((token) -> token.tag().equals("POS"));
			return phrase;
		}
		for (Token noun : scene.children(word, "nmod")) {
			if (scene.text()
				.children(noun, "case")
				.stream()
				.anyMatch((mark) -> mark.lemma().matches("by|from|of|among"))) {
				return SourceFinder
					.withoutCase(Phrases.nounPhrase(scene, noun, word.index() + 1, scene.sentence(word).end()));
			}
		}
		boolean object = word.is("obj") && word.head() >= 0 && scene.sameSide(word, scene.token(word.head()));
		return object ? this.sources.of(scene, scene.token(word.head())) : List.of();
	}

	private static List<Token> cue(Scene scene, Token word) {
		List<Token> cue = new ArrayList<>();
		cue.add(word);
		scene.children(word, "cop").stream().filter((cop) -> cop.index() < word.index()).forEach(cue::add);
		if (word.is("obj") && word.head() >= 0 && scene.token(word.head()).isVerb() && word.head() < word.index()) {
			cue.add(scene.token(word.head()));
		}
		return cue;
	}

}
