package org.onrecord.extract.attribution;

import java.util.List;

import org.onrecord.extract.linear.Features;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/** What speaks for and against a word being a cue: itself, its neighbours, its arcs. */
final class CueFeatures {

	private static final int ENDING = 3;

	private CueFeatures() {
	}

	static Features of(CueScene scene, int cue) {
		Features features = new Features();
		Sentence sentence = scene.sentence(cue);
		features.add(0);
		addItself(features, scene, cue);
		addNeighbours(features, scene, cue, sentence);
		addHead(features, scene, cue);
		addChildren(features, scene, cue);
		addFrames(features, scene, cue);
		addQuotations(features, scene, cue, sentence);
		addPlace(features, scene, cue, sentence);
		return features;
	}

	private static void addItself(Features features, CueScene scene, int cue) {
		int lemma = scene.lemma(cue);
		int tag = scene.tag(cue);
		String word = scene.token(cue).lemma();
		features.add(1, lemma)
			.add(2, scene.word(cue))
			.add(3, tag)
			.add(4, lemma, tag)
			.add(5, scene.relation(cue))
			.add(6, lemma, scene.relation(cue))
			.add(7, tag, scene.relation(cue))
			.add(8, Features.value(word.substring(Math.max(0, word.length() - ENDING))), tag);
	}

	private static void addNeighbours(Features features, CueScene scene, int cue, Sentence sentence) {
		int lemma = scene.lemma(cue);
		for (int step = -3; step <= 4; step++) {
			if (step != 0) {
				int word = scene.word(cue + step, sentence);
				int tag = scene.tag(cue + step, sentence);
				features.add(20 + step, word).add(30 + step, tag).add(40 + step, lemma, tag);
				if (Math.abs(step) <= 2) {
					features.add(50 + step, lemma, word);
				}
			}
		}
		features.add(60, scene.tag(cue - 1, sentence), scene.tag(cue), scene.tag(cue + 1, sentence))
			.add(61, scene.word(cue + 1, sentence), scene.word(cue + 2, sentence), scene.tag(cue))
			.add(62, scene.word(cue - 2, sentence), scene.word(cue - 1, sentence), scene.tag(cue))
			.add(63, scene.tag(cue + 1, sentence), scene.tag(cue + 2, sentence), lemma)
			.add(64, scene.tag(cue - 1, sentence), scene.tag(cue - 2, sentence), lemma);
		int that = within(scene, cue, sentence, "that", 6);
		features.add(65, that).add(66, that, lemma);
	}

	/** How many words on a word stands; 0 if not within reach. */
	private static int within(CueScene scene, int cue, Sentence sentence, String word, int reach) {
		for (int i = cue + 1; i <= cue + reach && sentence.holds(i); i++) {
			if (scene.scene().word(i).equals(word)) {
				return i - cue;
			}
		}
		return 0;
	}

	private static void addHead(Features features, CueScene scene, int cue) {
		int lemma = scene.lemma(cue);
		int next = scene.token(cue).head();
		if (next < 0) {
			features.add(70, lemma);
			return;
		}
		features.add(71, scene.lemma(next), scene.relation(cue))
			.add(72, scene.tag(next), scene.relation(cue))
			.add(73, scene.lemma(next), lemma)
			.add(74, scene.relation(next), scene.relation(cue))
			.add(75, scene.scene().sameSide(scene.token(cue), scene.token(next)) ? 1 : 0, scene.relation(cue));
		int path = scene.relation(cue);
		for (int steps = 0; next >= 0 && steps < 5; steps++) {
			features.add(76, scene.lemma(next), path).add(77, scene.tag(next), path);
			path = path * 31 + scene.relation(next);
			next = scene.token(next).head();
		}
	}

	private static void addChildren(Features features, CueScene scene, int cue) {
		int lemma = scene.lemma(cue);
		int frame = 0;
		for (Token child : scene.scene().text().children(scene.token(cue))) {
			int i = child.index();
			int side = (i < cue ? 0 : 1) + (scene.scene().sameSide(scene.token(cue), child) ? 0 : 2);
			int relation = scene.relation(i) + side;
			if (!child.is("punct")) {
				frame += relation;
			}
			features.add(80, relation)
				.add(81, relation, lemma)
				.add(82, relation, scene.tag(i))
				.add(83, relation, scene.lemma(i))
				.add(84, relation, scene.entity(i))
				.add(85, relation, scene.lemma(i), lemma);
			for (Token mark : scene.scene().text().children(child)) {
				if (mark.is("case") || mark.is("mark")) {
					features.add(86, relation, scene.lemma(mark.index()))
						.add(87, relation, scene.lemma(mark.index()), lemma);
				}
				else if (mark.is("aux") || mark.is("nsubj")) {
					features.add(88, relation, scene.relation(mark.index()), scene.tag(mark.index()));
				}
			}
		}
		features.add(89, frame, lemma).add(90, frame, scene.tag(cue));
	}

	private static void addFrames(Features features, CueScene scene, int cue) {
		int lemma = scene.lemma(cue);
		List<Candidate> candidates = scene.candidates(cue);
		double best = 0;
		for (int i = 0; i < candidates.size(); i++) {
			Candidate candidate = candidates.get(i);
			int frame = Features.value(candidate.judgedFrame());
			double precision = scene.precision(cue, i);
			best = Math.max(best, precision);
			features.add(100, frame)
				.add(101, frame, lemma)
				.add(102, frame, (int) (10 * precision))
				.add(103, frame, CueScene.bucket(candidate.content().size()));
			if (!candidate.source().isEmpty()) {
				addSource(features, scene, candidate.source(), frame, lemma);
			}
		}
		features.add(104, (int) (10 * best)).add(105, candidates.size());
	}

	private static void addSource(Features features, CueScene scene, List<Token> source, int frame, int lemma) {
		Token head = headOf(source);
		features.add(110, frame, scene.tag(head.index()), scene.entity(head.index()))
			.add(111, scene.lemma(head.index()), frame)
			.add(112, scene.lemma(head.index()), lemma)
			.add(113, scene.tag(head.index()), scene.entity(head.index()), lemma)
			.add(114, CueScene.bucket(source.size()), frame);
	}

	/** The word of a phrase that all others hang on. */
	static Token headOf(List<Token> phrase) {
		int first = phrase.get(0).index();
		int last = phrase.get(phrase.size() - 1).index();
		return phrase.stream()
			.filter((token) -> token.head() < first || token.head() > last)
			.findFirst()
			.orElse(phrase.get(phrase.size() - 1));
	}

	private static void addQuotations(Features features, CueScene scene, int cue, Sentence sentence) {
		int lemma = scene.lemma(cue);
		int quoted = scene.quoted(cue);
		int before = scene.quotationNear(cue, -1, 12);
		int after = scene.quotationNear(cue, 1, 12);
		int near = (quoted == 1) ? 9 : ((before >= 0) ? 1 : 0) + ((after >= 0) ? 2 : 0);
		features.add(120, quoted)
			.add(121, quoted, lemma)
			.add(122, near)
			.add(123, near, lemma)
			.add(124, near, scene.tag(cue));
		if (quoted == 0 && before >= 0) {
			addQuotation(features.add(125, CueScene.bucket(cue - before), scene.word(before)), scene, before, 126,
					lemma);
		}
		if (quoted == 0 && after >= 0) {
			addQuotation(features.add(130, CueScene.bucket(after - cue), scene.word(after - 1, sentence)), scene, after,
					131, lemma);
		}
	}

	private static void addQuotation(Features features, CueScene scene, int token, int template, int lemma) {
		scene.scene().quotations().around(scene.token(token)).ifPresent((quotation) -> {
			int size = CueScene.bucket(scene.tokensOf(quotation));
			features.add(template, size).add(template + 1, size, lemma);
		});
	}

	private static void addPlace(Features features, CueScene scene, int cue, Sentence sentence) {
		int lemma = scene.lemma(cue);
		features.add(140, Math.min(sentence.index(), 3))
			.add(141, Math.min(sentence.index(), 3), scene.tag(cue))
			.add(142, CueScene.bucket(cue - sentence.first()))
			.add(143, CueScene.bucket(sentence.end() - cue))
			.add(144, CueScene.bucket(sentence.end() - cue), lemma)
			.add(145, CueScene.bucket(cue - sentence.first()), lemma);
		boolean clauseBefore = false;
		for (int i = sentence.first(); i < cue; i++) {
			clauseBefore |= scene.token(i).tag().matches("VBD|VBZ|VBP|MD");
		}
		features.add(146, clauseBefore ? 1 : 0, lemma);
	}

}
