package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/**
 * Who might be the source of a cue, seen from its main word: its own subject, owner or
 * agent, then those of the words it hangs on, further and further up. Unlike
 * {@link SourceFinder} it does not choose: how each was found goes with it.
 */
final class Subjects {

	/** So many words up the tree subjects are looked for. */
	private static final int STEPS = 6;

	/** So many are found at most. */
	static final int MOST = 4;

	private final CueScene scene;

	private final List<Subject> found = new ArrayList<>();

	private Subjects(CueScene scene) {
		this.scene = scene;
	}

	/** The nearest ones, nearest first. */
	static List<Subject> of(CueScene scene, int cue) {
		Subjects subjects = new Subjects(scene);
		int way = 0;
		int next = cue;
		for (int step = 0; step < STEPS && next >= 0 && subjects.found.size() < MOST; step++) {
			subjects.addAt(next, cue, way);
			Token token = scene.token(next);
			way = way * 31 + scene.relation(next);
			if (token.is("acl") && token.head() >= 0 && scene.token(token.head()).isNoun()) {
				subjects.add(token.head(), cue, way);
			}
			next = token.head();
		}
		return subjects.found;
	}

	private void addAt(int word, int cue, int way) {
		for (Token child : this.scene.scene().text().children(this.scene.token(word))) {
			boolean agent = (child.is("obl") || child.is("nmod")) && marked(child);
			if (child.is("nsubj") || child.is("nmod:poss") || agent) {
				add(child.index(), cue, way * 31 + this.scene.relation(child.index()) + (agent ? 7 : 0));
			}
		}
	}

	private boolean marked(Token noun) {
		return this.scene.scene()
			.text()
			.children(noun)
			.stream()
			.anyMatch((mark) -> mark.is("case") && mark.lemma().matches("by|from|among|of|for"));
	}

	private void add(int head, int cue, int way) {
		Sentence sentence = this.scene.sentence(cue);
		boolean known = this.found.stream().anyMatch((subject) -> subject.holds(head));
		if (known || head == cue || !sentence.holds(head)) {
			return;
		}
		int from = (head < cue) ? sentence.first() : cue + 1;
		int to = (head < cue) ? cue : sentence.end();
		List<Token> phrase = Phrases.nounPhrase(this.scene.scene(), this.scene.token(head), from, to);
		if (!phrase.isEmpty()) {
			this.found.add(new Subject(phrase.get(0).index(), phrase.get(phrase.size() - 1).index() + 1, head, way));
		}
	}

	/**
	 * A phrase that may name the source.
	 *
	 * @param first index of its first token
	 * @param end index after its last token
	 * @param head index of its main word
	 * @param way a hash of the arcs over which it was found
	 */
	record Subject(int first, int end, int head, int way) {

		boolean holds(int token) {
			return this.first <= token && token < this.end;
		}

	}

}
