package org.onrecord.extract.attribution;

import java.util.List;
import java.util.Set;

import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/**
 * Who speaks, seen from the verb: its subject; the noun it describes ("officials
 * saying"); the "by" of a passive; or else the subject of the verb it depends on ("went
 * on to say").
 */
final class SourceFinder {

	/** So many verbs up the tree a subject may stand. */
	private static final int STEPS = 3;

	/** So many words a subject has at most. */
	private static final int LONGEST = 30;

	private static final Set<String> SHARES_SUBJECT = Set.of("xcomp", "conj", "advcl", "parataxis", "dep");

	List<Token> of(Scene scene, Token verb) {
		Token next = verb;
		for (int step = 0; step <= STEPS; step++) {
			List<Token> source = ofOne(scene, next);
			if (!source.isEmpty()) {
				return source;
			}
			if (step == 0) {
				source = lostSubject(scene, verb);
				if (!source.isEmpty()) {
					return source;
				}
			}
			if (next.head() < 0 || SHARES_SUBJECT.stream().noneMatch(next::is)
					|| !scene.sameSide(next, scene.token(next.head()))) {
				return List.of();
			}
			next = scene.token(next.head());
			if (!next.isVerb() && !next.tag().startsWith("JJ")) {
				return List.of();
			}
		}
		return List.of();
	}

	/** Whether the verb stands in the passive. */
	static boolean passive(Scene scene, Token verb) {
		return !scene.children(verb, "aux:pass").isEmpty() || !scene.children(verb, "nsubj:pass").isEmpty();
	}

	private List<Token> ofOne(Scene scene, Token verb) {
		Sentence sentence = scene.sentence(verb);
		if (passive(scene, verb)) {
			return agent(scene, verb);
		}
		List<Token> subjects = scene.children(verb, "nsubj");
		if (!subjects.isEmpty()) {
			Token subject = nearest(subjects, verb);
			boolean before = subject.index() < verb.index();
			return Phrases.nounPhrase(scene, subject, before ? sentence.first() : verb.index() + 1,
					before ? firstOfVerb(scene, verb) : sentence.end());
		}
		if (verb.is("acl") && verb.head() >= 0 && scene.sameSide(verb, scene.token(verb.head()))) {
			return verb.tag().equals("VBN") ? agent(scene, verb)
					: Phrases.nounPhrase(scene, scene.token(verb.head()), sentence.first(), verb.index());
		}
		return List.of();
	}

	/** A long subject that the parser did not find: all the words before ", said". */
	private static List<Token> lostSubject(Scene scene, Token verb) {
		Sentence sentence = scene.sentence(verb);
		int first = verb.index();
		while (first > sentence.first() && scene.sameSide(verb, scene.token(first - 1))
				&& !scene.word(first - 1).matches("[;:\u2014]|--")) {
			first--;
		}
		List<Token> words = Phrases.trimmed(scene.range(first, verb.index()));
		boolean subject = verb.tag().matches("VBD|VBZ|VBP") && !words.isEmpty() && words.size() <= LONGEST
				&& words.get(0).tag().matches("NN.*|DT|PRP|CD|JJ") && !words.get(words.size() - 1).tag().equals("IN")
				&& words.stream().noneMatch((token) -> token.isVerb() && scene.children(token, "mark").size() > 0);
		boolean closed = scene.word(verb.index() - 1).equals(",") || words.stream().noneMatch(Token::isVerb);
		return subject && closed ? words : List.of();
	}

	private static List<Token> agent(Scene scene, Token verb) {
		return scene.children(verb, "obl")
			.stream()
			.filter((noun) -> noun.index() > verb.index())
			.filter((noun) -> scene.children(noun, "case").stream().anyMatch((mark) -> mark.lemma().equals("by")))
			.findFirst()
			.map((noun) -> withoutCase(Phrases.nounPhrase(scene, noun, verb.index() + 1, scene.sentence(verb).end())))
			.orElse(List.of());
	}

	static List<Token> withoutCase(List<Token> phrase) {
		return (!phrase.isEmpty() && phrase.get(0).is("case")) ? phrase.subList(1, phrase.size()) : phrase;
	}

	private static Token nearest(List<Token> subjects, Token verb) {
		return subjects.stream()
			.min((a, b) -> Integer.compare(Math.abs(a.index() - verb.index()), Math.abs(b.index() - verb.index())))
			.orElseThrow();
	}

	/** Where the verb begins with its auxiliaries and adverbs. */
	private static int firstOfVerb(Scene scene, Token verb) {
		return scene.text()
			.children(verb)
			.stream()
			.filter((child) -> child.is("aux") || child.is("cop"))
			.mapToInt(Token::index)
			.filter((index) -> index < verb.index())
			.min()
			.orElse(verb.index());
	}

}
