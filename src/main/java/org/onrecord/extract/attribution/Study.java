package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.onrecord.extract.corpus.MarkedAttribution;
import org.onrecord.extract.linear.Judge;
import org.onrecord.extract.linear.Labeller;
import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.TextSpan;

/**
 * An article to learn from: what the learned stages look at, and what a person marked, by
 * the main word of each cue. Marks without a cue are passed over.
 */
final class Study {

	private final CueScene scene;

	private final Map<Integer, Marks> marks = new TreeMap<>();

	private final List<Marks> all = new ArrayList<>();

	private final BitSet said = new BitSet();

	private final Map<Integer, int[]> cueFeatures = new TreeMap<>();

	private final Map<Integer, Labeller.Sequence> sequences = new HashMap<>();

	private Study(CueScene scene) {
		this.scene = scene;
	}

	static Study of(AnnotatedText text, Quotations quotations, List<MarkedAttribution> attributions,
			Proposals proposals, CueLexicon lexicon) {
		Scene scene = new Scene(text, quotations);
		Study study = new Study(new CueScene(scene, proposals.of(scene), lexicon));
		for (MarkedAttribution marked : attributions) {
			Marks marks = new Marks(tokens(text, marked.source()), tokens(text, marked.cue()),
					tokens(text, marked.content()));
			study.all.add(marks);
			marks.content().stream().forEach(study.said::set);
			if (!marks.cue().isEmpty()) {
				Token main = CueWords.mainWord(marks.cue().stream().mapToObj(text::token).toList());
				study.marks.put(main.index(), marks);
			}
		}
		return study;
	}

	private static TokenSet tokens(AnnotatedText text, List<TextSpan> spans) {
		TokenSet tokens = new TokenSet();
		for (TextSpan span : spans) {
			int start = text.codePoints().toUtf16(span.start());
			int end = text.codePoints().toUtf16(span.end());
			int first = text.firstTokenFrom(start);
			// A mark may begin in the middle of what the tokenizer keeps together
			if (first > 0 && text.token(first - 1).end() > start) {
				first--;
			}
			for (int i = first; i < text.tokens().size() && text.token(i).start() < end; i++) {
				tokens.set(i);
			}
		}
		return tokens;
	}

	CueScene scene() {
		return this.scene;
	}

	/** What was marked, by the main word of its cue. */
	Map<Integer, Marks> marks() {
		return this.marks;
	}

	/**
	 * Whether it is known if a word is a cue: inside of what somebody says nothing was
	 * marked.
	 */
	boolean isKnown(int token) {
		return this.marks.containsKey(token) || !this.said.get(token);
	}

	/** The features of every word that may be a cue. */
	Map<Integer, int[]> cueFeatures() {
		return this.cueFeatures;
	}

	void measureCues(CueWords words) {
		for (Token token : this.scene.scene().tokens()) {
			if (words.mayBe(token)) {
				this.cueFeatures.put(token.index(), CueFeatures.of(this.scene, token.index()).toArray());
			}
		}
	}

	/**
	 * Takes how likely each word is a cue, and then looks at the sentences of the marked
	 * ones.
	 */
	void setCues(Judge cues) {
		double[] probabilities = new double[this.scene.scene().tokens().size()];
		this.cueFeatures.forEach((token, features) -> probabilities[token] = cues.probability(features));
		this.scene.setCueProbabilities(probabilities);
		this.marks.keySet().forEach((cue) -> this.sequences.put(cue, RoleFeatures.of(this.scene, cue)));
	}

	/** The features of the sentence of a marked cue. */
	Labeller.Sequence sequence(int cue) {
		return Objects.requireNonNull(this.sequences.get(cue));
	}

	/** What a person would have labelled in the sentence of a cue. */
	int[] labels(int cue) {
		Sentence sentence = this.scene.sentence(cue);
		Marks marked = Objects.requireNonNull(this.marks.get(cue));
		int[] labels = new int[sentence.size()];
		for (int i = 0; i < labels.length; i++) {
			int token = sentence.first() + i;
			labels[i] = (token == cue || marked.cue().get(token)) ? Roles.CUE : marked.source().get(token)
					? Roles.SOURCE : marked.content().get(token) ? Roles.CONTENT : Roles.OTHER;
		}
		return labels;
	}

	/** Whether some marked attribution has this source and content. */
	boolean isRight(Roles roles) {
		return this.all.stream()
			.filter((marked) -> marked.content().intersects(roles.content()))
			.anyMatch((marked) -> sameContent(roles.content(), marked.content())
					&& sameSource(roles.source(), marked.source()));
	}

	/** Half of the words of each are among those of the other. */
	boolean sameContent(TokenSet one, TokenSet other) {
		TokenSet words = words(one);
		TokenSet marked = words(other);
		int shared = words.shared(marked);
		return 2 * shared >= words.cardinality() && 2 * shared >= marked.cardinality();
	}

	/**
	 * Half of the marked words are there, and not many more than those; or nobody is
	 * named in both.
	 */
	boolean sameSource(TokenSet found, TokenSet other) {
		TokenSet words = words(found);
		TokenSet marked = words(other);
		if (words.isEmpty() || marked.isEmpty()) {
			return words.isEmpty() && marked.isEmpty();
		}
		return 2 * words.shared(marked) >= marked.cardinality()
				&& words.cardinality() <= Math.max(3 * marked.cardinality(), marked.cardinality() + 8);
	}

	private TokenSet words(TokenSet tokens) {
		TokenSet words = new TokenSet();
		tokens.stream().filter((token) -> Scene.isWord(this.scene.token(token))).forEach(words::set);
		return words;
	}

	/**
	 * What a person marked as one attribution, as tokens.
	 *
	 * @param source who says it; empty if nobody is named
	 * @param cue the words that introduce it; may be empty
	 * @param content what is said
	 */
	record Marks(TokenSet source, TokenSet cue, TokenSet content) {

		/** The part of some marks that lies in a sentence. */
		static TokenSet within(Sentence sentence, TokenSet marks) {
			TokenSet inside = marks.copy();
			inside.clear(0, sentence.first());
			inside.clear(sentence.end(), Math.max(sentence.end(), inside.length()));
			return inside;
		}

	}

}
